"""The site of the lab, started as a deployment starts it: Gunicorn and variables."""

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

import httpx
import psycopg
from django.core.signing import Signer

from services.processes import dies_with_us, free_port, is_listening
from services.waiting import wait_for

HERE = Path(__file__).parent
LABS = HERE.parents[1]
NUMBER = "1001"
# Long enough for Django and for the fixed version; nobody's.
RIGHT_KEY = "".join(map(chr, range(48, 112)))
SECRETS = {
    "SECRET_KEY": RIGHT_KEY,
    "MAIL_URL": "the-mail-word",
    "PAYMENTS_KEY": "the-payments-word",
}
Settings = dict[str, object]
REQUIRED = ("SECRET_KEY", "ALLOWED_HOSTS", "DATABASE_URL", "MAIL_URL", "PAYMENTS_KEY")


@dataclass(frozen=True)
class Answer:
    """What one request got."""

    status: int
    body: str


@dataclass(frozen=True)
class Place:
    """The settings of a laptop, a test run or production."""

    shown: Settings
    lacking: list[str]


@dataclass
class Deployment:
    """A start of the site: refused, or up and asked."""

    answers: dict[str, Answer] = field(default_factory=dict)
    log: str = ""
    up: bool = False
    code: int | None = None


def link(key: str) -> str:
    """Return the address of a receipt, signed with this key."""
    return f"/receipts/{quote(Signer(key=key).sign(NUMBER))}/"


# What a stranger asks who has read the settings file, and what customers ask.
REQUESTS = {
    "forged": link("changeme"),
    "receipt": link(RIGHT_KEY),
    "pay": "/pay/",
    "write": "/write/",
}


@dataclass
class Stage:
    """A database with one receipt, and what was found out so far."""

    database: str
    folder: Path
    deployed: dict[str, Deployment] = field(default_factory=dict)
    places: dict[str, dict[str, Place]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        with psycopg.connect(self.database) as connection:
            connection.execute("CREATE TABLE receipt (number text, words text)")
            connection.execute("INSERT INTO receipt VALUES ('1001', 'Lamp, 86.98')")

    def all_set(self) -> dict[str, str]:
        """Return every variable that the site needs, as a careful person sets them."""
        return {
            "SECRET_KEY": RIGHT_KEY,
            "ALLOWED_HOSTS": "shop.example, www.shop.example",
            "DATABASE_URL": self.database,
            "MAIL_URL": f"smtp://shop:{SECRETS['MAIL_URL']}@127.0.0.1",
            "PAYMENTS_KEY": SECRETS["PAYMENTS_KEY"],
        }

    def deployment(self, way: str) -> Deployment:
        """Start the site in this way once, and keep what came of it."""
        if way not in self.deployed:
            all_set, forgotten = self.all_set(), {"DEBUG": ""}
            ways: dict[str, tuple[str, dict[str, str]]] = {
                "failing, nothing set": ("failing", forgotten),
                "failing, no key": (
                    "failing",
                    forgotten | {"DATABASE_URL": self.database},
                ),
                "failing, DEBUG=False": ("failing", all_set | {"DEBUG": "False"}),
                "fixed, nothing set": ("fixed", forgotten),
                "fixed, DEBUG=False": ("fixed", all_set | {"DEBUG": "False"}),
                "fixed, other settings named": (
                    "fixed",
                    all_set | {"DJANGO_SETTINGS_MODULE": "mysite.settings.local"},
                ),
            }
            self.deployed[way] = self.deploy(*ways[way])
        return self.deployed[way]

    def with_leaked_fallback(self) -> Deployment:
        """Start the fixed site with the leaked key among its fallbacks."""
        return self.deploy("fixed", self.all_set(), "leaked_key.wsgi", "--preload")

    def deploy(
        self,
        version: str,
        variables: dict[str, str],
        application: str = "mysite.wsgi",
        *options: str,
    ) -> Deployment:
        """Start the site with these variables, ask it everything, and stop it."""
        port = free_port()
        made = Deployment()
        command = [*dies_with_us(signal.SIGTERM), sys.executable, "-m", "gunicorn"]
        command += ["--bind", f"127.0.0.1:{port}", *(options or ["--preload"])]
        log = self.folder / f"{version}-{port}.log"
        with log.open("w") as errors:
            process = subprocess.Popen(
                [*command, application],
                cwd=HERE / version,
                env=minimal(variables),
                stderr=errors,
            )
        try:
            wait_for(
                lambda: process.poll() is not None or is_listening("127.0.0.1", port),
                "the site to listen or to end",
                seconds=30,
            )
            if "--preload" not in command:
                process.wait(timeout=30)
            made.code = process.poll()
            made.up = made.code is None
            if made.up:
                for name, path in REQUESTS.items():
                    made.answers[name] = ask(port, path)
        finally:
            process.kill()
            process.wait(timeout=10)
        made.log = log.read_text()
        return made

    def run(
        self, version: str, settings: str, variables: dict[str, str], *arguments: str
    ) -> subprocess.CompletedProcess[str]:
        """Run Python in one version's folder, with its settings."""
        named = {"DJANGO_SETTINGS_MODULE": settings} if settings else {}
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=HERE / version,
            env=minimal(variables | named),
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )


def minimal(variables: dict[str, str]) -> dict[str, str]:
    """Return an environment that holds these variables and nothing of this run's."""
    path = os.pathsep.join([".", "..", str(LABS)])
    own = {"PATH": os.environ["PATH"], "PYTHONPATH": path}
    return own | {"PYTHONDONTWRITEBYTECODE": "1"} | variables


def ask(port: int, path: str) -> Answer:
    """Ask as the proxy in front of the site does, under a right name."""
    headers = {"Host": "shop.example", "X-Forwarded-Proto": "https"}
    url = f"http://127.0.0.1:{port}{path}"
    try:
        answer = httpx.get(url, headers=headers, timeout=20)
    except httpx.HTTPError as error:
        return Answer(0, f"no answer: {error!r}")
    return Answer(answer.status_code, answer.text)


_stages: list[Stage] = []


@contextmanager
def ready(database: str) -> Iterator[None]:
    """Put a receipt into this database, and deploy beside it until the block ends."""
    with tempfile.TemporaryDirectory() as folder:
        _stages.append(Stage(database, Path(folder)))
        try:
            yield
        finally:
            _stages.pop()


def stage() -> Stage:
    """Return the stage that `ready` opened."""
    return _stages[-1]
