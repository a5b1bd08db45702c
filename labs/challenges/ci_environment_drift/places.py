"""Three places that run one suite: a laptop, the CI machine, production.

Each is a virtual environment of its own, made by pip on another day, with the
variables of that place.
"""

import os
import re
import secrets
import subprocess
import sys
import sysconfig
import tempfile
import venv
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

import psycopg

from challenges.ci_environment_drift.packages import publish

HERE = Path(__file__).parent
LOOSE = HERE / "failing/requirements.txt"
EXACT = HERE / "fixed/requirements.txt"
SUITES = ("suite_export.py", "suite_shop.py")
# Five seeds of which one happens to give the right order.
SEEDS = range(10, 15)
# No drill takes longer: what hangs fails.
SECONDS = 120
# pip takes its time on a busy machine.
PIP_SECONDS = 300


@dataclass(frozen=True)
class Place:
    """A virtual environment, and the variables that are set there."""

    python: Path
    variables: dict[str, str]

    def but(self, python: Path | None = None, **variables: str) -> "Place":
        """Return this place with something changed."""
        return Place(python or self.python, {**self.variables, **variables})


@dataclass(frozen=True)
class Run:
    """How the tests of one run ended, by name, and what pytest said."""

    ended: dict[str, str]
    said: str

    @property
    def failed(self) -> set[str]:
        """Return the names of the tests that failed."""
        return {name for name, state in self.ended.items() if state == "failed"}


def read(said: str) -> Run:
    """Return how the tests ended, from what `pytest -rA` said."""
    ended = re.findall(r"^(PASSED|FAILED) \S+::(\w+)", said, re.M)
    return Run({name: state.lower() for state, name in ended}, said)


@dataclass
class Stage:
    """The virtual environments and the database of one run of the lab."""

    database: str
    folder: Path
    runs: dict[tuple[str, str], Run] = field(default_factory=dict)

    @cached_property
    def spring(self) -> Path:
        """The laptop's Python, whose packages were installed in spring."""
        index = publish(self.folder / "index in spring", "1.4.0")
        return self._environment("made in spring", index, LOOSE)

    @cached_property
    def today(self) -> Path:
        """A Python whose packages were installed today, from the same list."""
        return self._environment("made today", self._index_today, LOOSE)

    @cached_property
    def locked(self) -> Path:
        """A Python whose packages were installed today, from the lock."""
        return self._environment("locked", self._index_today, EXACT)

    @cached_property
    def _index_today(self) -> Path:
        return publish(self.folder / "index today", "1.4.0", "1.5.0")

    def _environment(self, name: str, index: Path, requirements: Path) -> Path:
        """Make a virtual environment with what pip finds in this index."""
        folder = self.folder / name
        venv.EnvBuilder(with_pip=False, symlinks=True).create(folder)
        python = folder / "bin/python"
        # Django and pytest are the labs' own: what is alike is not downloaded again.
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        path = folder / f"lib/{version}/site-packages/labs.pth"
        path.write_text(sysconfig.get_paths()["purelib"] + "\n")
        pip = [sys.executable, "-m", "pip", "--python", str(python), "install"]
        pip += ["--no-index", "--find-links", str(index), "--quiet"]
        pip += ["--requirement", str(requirements)]
        env = os.environ | {"PIP_DISABLE_PIP_VERSION_CHECK": "1"}
        done = subprocess.run(
            pip,
            env=env,
            capture_output=True,
            text=True,
            timeout=PIP_SECONDS,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"pip refused: {done.stderr.strip()}")
        return python

    # region places
    def places(self) -> dict[str, Place]:
        """Return the three places: two variables, and the day of the installation."""
        return {
            "laptop": Place(self.spring, {"TZ": "Africa/Nairobi"}),
            "CI": Place(self.today, {"TZ": "UTC"}),
            "production": Place(
                self.today, {"TZ": "UTC", "DATABASE_URL": self.database}
            ),
        }

    # endregion places

    # region pins
    def pinned(self, place: Place) -> Place:
        """Return a place as the containers make it: no variable comes along."""
        return Place(self.locked, {"TZ": "UTC", "DATABASE_URL": self.database})

    # endregion pins

    def all_runs(self) -> dict[tuple[str, str], Run]:
        """Run the suite of each version in all places once, and keep how it ended."""
        if self.runs:
            return self.runs
        places = self.places()
        laptop, ci = places["laptop"], places["CI"]
        jobs = {("failing", name): place for name, place in places.items()}
        jobs |= {
            ("failing", "TZ=UTC"): laptop.but(TZ="UTC"),
            ("failing", "discounts"): laptop.but(self.today),
            ("failing", "PostgreSQL"): laptop.but(DATABASE_URL=self.database),
        }
        for version in ("failing", "fixed"):
            for name, place in places.items():
                jobs[version, f"{name}, pinned"] = self.pinned(place)
        options = dict.fromkeys(jobs, (SUITES, "not labels"))
        for seed in SEEDS:
            # The same place again: only the seed of Python's hashes differs.
            jobs["failing", f"again {seed}"] = ci.but(PYTHONHASHSEED=str(seed))
            again = self.pinned(ci).but(PYTHONHASHSEED=str(seed))
            jobs["fixed", f"again {seed}"] = again
            for version in ("failing", "fixed"):
                options[version, f"again {seed}"] = (SUITES[:1], "test")
        for zone in ("America/Los_Angeles", "Asia/Tokyo"):
            jobs["fixed", zone] = self.pinned(laptop).but(TZ=zone)
            options["fixed", zone] = (SUITES, "not labels")
        with ThreadPoolExecutor(3) as pool:
            started = {
                (version, name): pool.submit(
                    self.run, version, place, *options[version, name]
                )
                for (version, name), place in jobs.items()
            }
        self.runs = {key: run.result() for key, run in started.items()}
        return self.runs

    def run(
        self,
        version: str,
        place: Place,
        suites: tuple[str, ...],
        which: str,
        style: str = "no",
    ) -> Run:
        """Run suites against `failing` or `fixed` as they run in a place.

        `style` is pytest's style of tracebacks.
        """
        variables = dict(place.variables)
        if "DATABASE_URL" in variables:
            # Several runs share the database, each in a schema of its own.
            schema = f"run_{secrets.token_hex(4)}"
            with psycopg.connect(self.database) as connection:
                connection.execute(f"CREATE SCHEMA {schema}")
            variables["PGOPTIONS"] = f"-csearch_path={schema}"
        said = ""
        for suite in suites:
            command = [str(place.python), "-m", "pytest", f"../{suite}", "-rA"]
            command += [f"--tb={style}", "--quiet", "--no-header", "-k", which]
            command += ["--rootdir=..", "--confcutdir=..", "--config-file=/dev/null"]
            done = subprocess.run(
                [*command, "-p", "no:cacheprovider"],
                cwd=HERE / version,
                env={
                    "PATH": os.environ["PATH"],
                    "PYTHONPATH": ".",
                    "PYTHONDONTWRITEBYTECODE": "1",
                    "PYTHONHASHSEED": "1",
                    # No plugin sets Django up before the suite, and it starts faster.
                    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
                    "COLUMNS": "200",
                    **variables,
                },
                capture_output=True,
                text=True,
                timeout=SECONDS,
                check=False,
            )
            said += done.stdout + done.stderr
        return read(said)

    def installed(self, place: Place) -> list[str]:
        """Return what `pip freeze` says of a place's own packages."""
        site = place.python.parents[1] / "lib"
        (folder,) = site.glob("python*/site-packages")
        pip = [sys.executable, "-m", "pip", "freeze", "--path", str(folder)]
        done = subprocess.run(
            pip, capture_output=True, text=True, timeout=SECONDS, check=True
        )
        return done.stdout.splitlines()


_stages: list[Stage] = []


@contextmanager
def ready(database: str) -> Iterator[None]:
    """Make the virtual environments beside this database, until the block ends."""
    with tempfile.TemporaryDirectory() as folder:
        _stages.append(Stage(database, Path(folder)))
        try:
            yield
        finally:
            _stages.pop()


def stage() -> Stage:
    """Return the stage that `ready` opened."""
    return _stages[-1]
