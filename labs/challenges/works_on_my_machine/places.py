"""A laptop and a server, made of what this machine has, and one release for both."""

import os
import re
import secrets
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import venv
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
from psycopg import sql

from challenges.ci_environment_drift.packages import publish
from services import ServiceMissing

HERE = Path(__file__).parent
BIN = str(HERE / "laptop_bin")
ICU_SINCE = 150000


@dataclass(frozen=True)
class Place:
    """Where a release runs: interpreter, files, variables, programs, database."""

    python: Path
    folder: Path
    database: str
    variables: dict[str, str]
    programs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Run:
    """How a run of a release ended."""

    code: int
    said: str
    errors: str

    @property
    def error(self) -> str:
        """Return the last line of the traceback."""
        return self.errors.strip().splitlines()[-1]


@dataclass
class Stage:
    """Both places, the repository that both get the release from, and its runs."""

    folder: Path
    laptop_database: str
    server_database: str

    def __post_init__(self) -> None:
        wheels = publish(self.folder / "wheels", "1.4.0")
        find = ["--no-index", "--find-links", str(wheels)]
        declared = ["-r", str(HERE / "failing/requirements.txt")]
        locked = ["--require-hashes", "-r", str(HERE / "fixed/requirements.txt")]
        with ThreadPoolExecutor(3) as pool:
            made = [
                pool.submit(self._environment, "by hand", *find, "discounts"),
                pool.submit(self._environment, "declared", *find, *declared),
                pool.submit(self._environment, "locked", *find, *locked),
            ]
        self.by_hand, self.declared, self.locked = (one.result() for one in made)
        # The laptop's file of exchange rates is older than the rule to ignore it.
        self.checkout, self.clone = self._repository("failing", ignored="rates.json\n")
        _, self.fixed = self._repository("fixed")

    def _environment(self, name: str, *arguments: str) -> Path:
        folder = self.folder / name
        venv.EnvBuilder(with_pip=False, symlinks=True).create(folder)
        python = folder / "bin/python"
        pip = [sys.executable, "-m", "pip", "--python", str(python), "install"]
        env = os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        subprocess.run([*pip, "--quiet", *arguments], check=True, env=env)
        # psycopg is the labs' own: what is alike need not be copied.
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        path = folder / f"lib/{version}/site-packages/labs.pth"
        path.write_text(sysconfig.get_paths()["purelib"] + "\n")
        return python

    def _repository(self, version: str, ignored: str = "") -> tuple[Path, Path]:
        """Return the checkout in which the release was written, and a clone of it."""
        checkout = self.folder / version / "checkout"
        shutil.copytree(HERE / version, checkout)
        shutil.copy(HERE / "parity.py", checkout)
        (checkout / ".gitignore").write_text(f"{ignored}__pycache__\n")
        git = ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
        git += ["-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false"]
        for arguments in (
            ["init", "--quiet"],
            ["add", "."],
            ["commit", "--quiet", "--message", "The list"],
        ):
            subprocess.run([*git, *arguments], cwd=checkout, check=True)
        clone = checkout.with_name("clone")
        subprocess.run([*git, "clone", "--quiet", checkout, clone], check=True)
        return checkout, clone

    # region places
    @property
    def laptop(self) -> Place:
        """Where the release was written, and works."""
        return Place(
            self.by_hand,
            self.checkout,
            self.laptop_database,
            {"LANG": "C.UTF-8", "TZ": "Africa/Nairobi"},
            programs=("barcode",),
        )

    @property
    def server(self) -> Place:
        """Where it is deployed: a clone, the declared packages, an old locale."""
        return Place(
            self.declared,
            self.clone,
            self.server_database,
            {"TZ": "UTC", "PYTHONOPTIMIZE": "1"} | OLD_LOCALE,
        )

    # endregion places

    def image(self, database: str) -> Place:
        """Return what Dockerfile and lock make of any place."""
        return Place(self.locked, self.fixed, database, image_variables(), ("barcode",))

    @cached_property
    def on_the_laptop(self) -> Run:
        """How the release runs where it was written."""
        return run(self.laptop)

    @cached_property
    def fixed_runs(self) -> dict[str, Run]:
        """How the fixed release runs in the image's place, with each database."""
        return {
            "laptop": run(self.image(self.laptop_database)),
            "server": run(self.image(self.server_database)),
        }

    @cached_property
    def deployments(self) -> list[Run]:
        """Deploy, fix the server by what the error names, and deploy again."""
        server, laptop = self.server, self.laptop
        kept = {
            name: value
            for name, value in server.variables.items()
            if name not in OLD_LOCALE
        }
        made = []
        for change in (
            {},
            {"python": laptop.python},
            {"folder": laptop.folder},
            {"variables": kept | {"LANG": "C.UTF-8"}},
            {"programs": laptop.programs},
        ):
            server = replace(server, **change)
            made.append(run(server))
        return made

    def preflight(self, here: Place, there: Place) -> Run:
        """Compare one place with another by what parity.py says of both."""
        facts = run(there, "parity.py")
        if facts.code:
            raise RuntimeError(facts.errors)
        path = self.folder / f"{secrets.token_hex(4)}.json"
        path.write_text(facts.said, encoding="utf-8")
        return run(here, "parity.py", str(path))


# Python would take UTF-8 in this locale, if a variable did not forbid it.
OLD_LOCALE = {"LC_ALL": "C", "PYTHONUTF8": "0"}


def run(place: Place, script: str = "price_list.py", *arguments: str) -> Run:
    """Run a script of the release in a place, on yesterday's table."""
    with psycopg.connect(place.database) as connection:
        connection.execute((HERE / "schema.sql").read_text())
    path = os.pathsep.join([BIN] * bool(place.programs) + ["/usr/bin", "/bin"])
    done = subprocess.run(
        [str(place.python), script, *arguments],
        cwd=place.folder,
        env={"PATH": path, "DATABASE_URL": place.database, **place.variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def image_variables() -> dict[str, str]:
    """Return what the Dockerfile's ENV sets."""
    text = (HERE / "Dockerfile").read_text().replace("\\\n", " ")
    found = re.findall(r"^ENV (.+)$", text, re.M)
    pairs = [pair for line in found for pair in shlex.split(line)]
    return dict(pair.split("=", 1) for pair in pairs)


_stages: list[Stage] = []


@contextmanager
def ready(url: str) -> Iterator[None]:
    """Make both places with a database each, until the block ends."""
    name = urlsplit(url).path[1:]
    databases = {
        f"{name}_laptop": "LOCALE_PROVIDER icu ICU_LOCALE 'en' LOCALE 'C'",
        f"{name}_server": "LOCALE 'C'",
    }
    create = "CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8' "
    with psycopg.connect(url, autocommit=True) as connection:
        if connection.info.server_version < ICU_SINCE:
            raise ServiceMissing("This lab needs PostgreSQL 15 or newer.")
        try:
            for database, options in databases.items():
                made = sql.SQL(create + options).format(sql.Identifier(database))
                connection.execute(made)
            urls = [url.replace(f"/{name}", f"/{database}") for database in databases]
            with tempfile.TemporaryDirectory() as folder:
                _stages.append(Stage(Path(folder), *urls))
                yield
        finally:
            _stages.clear()
            for database in databases:
                drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)")
                connection.execute(drop.format(sql.Identifier(database)))


def stage() -> Stage:
    """Return the stage that `ready` opened."""
    return _stages[-1]
