"""A laptop and a server, made of what this machine has, and one release for both."""

import os
import secrets
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
# No drill takes longer: what hangs fails.
SECONDS = 60
# pip takes its time on a busy machine.
PIP_SECONDS = 300


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
        self.wheels = publish(self.folder / "wheels", "1.4.0")
        find = ["--no-index", "--find-links", str(self.wheels)]
        declared = ["-r", str(HERE / "failing/requirements.txt")]
        locked = ["-r", str(HERE / "fixed/requirements.txt")]
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
        self.committed = self._with_code(self.fixed, "failing", "committed")
        self.honest = self._with_code(self.checkout, "fixed", "honest")
        self.honest_clone = self._with_code(self.clone, "fixed", "honest clone")

    def _environment(self, name: str, *arguments: str) -> Path:
        folder = self.folder / name
        venv.EnvBuilder(with_pip=False, symlinks=True).create(folder)
        python = folder / "bin/python"
        # psycopg is the labs' own: what is alike need not be downloaded again.
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        path = folder / f"lib/{version}/site-packages/labs.pth"
        path.write_text(sysconfig.get_paths()["purelib"] + "\n")
        pip = [sys.executable, "-m", "pip", "--python", str(python), "install"]
        env = os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        done = subprocess.run(
            [*pip, "--quiet", *arguments],
            env=env,
            capture_output=True,
            text=True,
            timeout=PIP_SECONDS,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"pip refused: {done.stderr.strip()}")
        return python

    def _with_code(self, folder: Path, version: str, name: str) -> Path:
        """Return a copy of a folder with the script of this version in it."""
        copy = self.folder / name
        shutil.copytree(folder, copy)
        shutil.copy(HERE / version / "price_list.py", copy)
        return copy

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

    # region causes
    def causes(self) -> dict[str, Place]:
        """Return the laptop with one thing of the server's at a time."""
        here, there = self.laptop, self.server
        return {
            "package not in the list": replace(here, python=there.python),
            "file that git ignores": replace(here, folder=there.folder),
            "encoding of the locale": replace(here, variables=OLD_LOCALE),
            "program not installed": replace(here, programs=()),
            "assert under -O": replace(here, variables={"PYTHONOPTIMIZE": "1"}),
            "order of the database": replace(here, database=there.database),
        }

    # endregion causes

    # region remedies
    def remedies(self, place: Place) -> dict[str, Place]:
        """Return a place with one remedy at a time, the release failing otherwise."""
        cloned = place.folder == self.clone
        code = self.honest_clone if cloned else self.honest
        return {
            "commit": replace(place, folder=self.committed),
            "lock": replace(place, python=self.locked),
            "image": replace(place, variables={}, programs=("barcode",)),
            "code": replace(place, folder=code),
            "database": replace(place, database=self.laptop_database),
        }

    # endregion remedies

    @cached_property
    def ended(self) -> dict[str, dict[str, bool]]:
        """Tell for each cause and remedy whether the list is right again."""
        right = self.on_the_laptop.said
        found: dict[str, dict[str, bool]] = {}
        for cause, place in self.causes().items():
            if run(place).said == right:
                raise RuntimeError(f"{cause}: does not break the list")
            remedies = self.remedies(place).items()
            found[cause] = {
                name: one != place and run(one).said == right for name, one in remedies
            }
        return found

    def image(self, database: str) -> Place:
        """Return what the image makes of any place: no variable comes along."""
        return Place(self.locked, self.fixed, database, {}, ("barcode",))

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
    yesterday(place.database)
    path = os.pathsep.join([BIN] * bool(place.programs) + ["/usr/bin", "/bin"])
    done = subprocess.run(
        [str(place.python), script, *arguments],
        cwd=place.folder,
        env={"PATH": path, "DATABASE_URL": place.database, **place.variables},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=SECONDS,
        check=False,
    )
    return Run(done.returncode, done.stdout, done.stderr)


def yesterday(database: str) -> None:
    """Put yesterday's list into a database."""
    with psycopg.connect(database) as connection:
        connection.execute("DROP TABLE IF EXISTS price")
        connection.execute((HERE / "fixed/schema.sql").read_text())


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
