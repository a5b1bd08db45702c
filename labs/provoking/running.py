"""Running the programs of a case, each in a learner's folder of its own."""

import atexit
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cache
from importlib import metadata
from pathlib import Path

from provoking.case import BASES, PROGRAMS, Case, Ended
from services import require_program

# Seconds that one program may take.
PATIENCE = 60
# A learner's folder: what the temporary one is called in captured output.
HOME = "/home/ada"


def run_programs(case: Case, env: Mapping[str, str]) -> dict[str, Ended]:
    """Run all programs of a case, one after the other; return how each ended, by name.

    Raises ServiceMissing when one of the case's own programs is not installed.
    """
    for needed in case.programs_needed:
        program, _, package = needed.partition(":")
        require_program(program, package or program)
    return {path.name: run_program(case, path, env) for path in case.all_programs()}


def run_program(case: Case, program: Path, env: Mapping[str, str]) -> Ended:
    """Run one program in a fresh copy of its folder.

    `env` says where the case's servers are. Raises TimeoutExpired after a minute:
    a program that waits has to have a limit of its own.
    """
    with _workplace(case) as place:
        python = Path(sys.executable).parent
        runner = ["python"] if program.suffix == ".py" else ["bash", "-eu"]
        done = subprocess.run(
            [*runner, program.name],
            cwd=place / "shop",
            env={
                "PATH": f"{python}:{PROGRAMS}:{os.environ['PATH']}",
                "HOME": str(place),
                "LANG": "C.UTF-8",
                "TERM": "dumb",
                "NO_COLOR": "1",
                "PYTHONDONTWRITEBYTECODE": "1",
                "GIT_CONFIG_NOSYSTEM": "1",
                **_ready_database(case, env),
                **case.env,
                **env,
            },
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE,
            check=False,
        )
    return Ended(done.returncode, tidy(done.stdout, place, env))


def _ready_database(case: Case, env: Mapping[str, str]) -> dict[str, str]:
    """Name a database that has the base's tables, where the case keeps its models."""
    own = ("shop", "config", "project.py", "models.py", "*settings*.py", "*_app")
    brings = any(path for name in own for path in case.folder.glob(name))
    if case.base != "django" or brings or "PGDATABASE" in env:
        return {}
    return {"READY_DATABASE": str(_base_database())}


@cache
def _base_database() -> Path:
    """Make the tables of the Django base once for this process."""
    folder = Path(tempfile.mkdtemp(prefix="base-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    shutil.copytree(BASES / "django", folder / "shop")
    subprocess.run(
        [sys.executable, "project.py"],
        cwd=folder / "shop",
        env={"PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
        timeout=PATIENCE,
    )
    return folder / "shop" / "db.sqlite3"


@contextmanager
def _workplace(case: Case) -> Iterator[Path]:
    """Give a home whose folder `shop` holds the base and the case's files over it."""
    home = Path(tempfile.mkdtemp(prefix="error-"))
    try:
        shop = home / "shop"
        if case.base:
            shutil.copytree(BASES / case.base, shop)
        ignored = shutil.ignore_patterns(
            "output", "captured.json", "case.toml", "__pycache__"
        )
        shutil.copytree(case.folder, shop, ignore=ignored, dirs_exist_ok=True)
        # A server started as another user has to be able to look in.
        home.chmod(0o755)
        yield home
    finally:
        shutil.rmtree(home, ignore_errors=True)


def tidy(printed: str, place: Path, env: Mapping[str, str]) -> str:
    """Replace what differs from machine to machine by what a learner's would print."""
    text = printed.replace(str(place), HOME)
    library = Path(metadata.__file__).parents[2]
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    # The environment may be a link to another place, which some programs print.
    for prefix in (Path(sys.prefix), Path(sys.prefix).resolve()):
        text = text.replace(str(prefix), f"{HOME}/shop/.venv")
    text = text.replace(str(library), f"/usr/lib/python{version}")
    for name, value in sorted(env.items(), key=lambda pair: -len(pair[1])):
        standard = STANDARD.get(name)
        if standard and value:
            text = text.replace(value, standard)
    return "\n".join(line.rstrip() for line in text.strip("\n").split("\n")) + "\n"


# What the environment of a case names, and what captured output calls it.
STANDARD = {
    "DATABASE_URL": "postgresql://shop@127.0.0.1:5432/shop",
    "PGDATABASE": "shop",
    "REDIS_URL": "redis://127.0.0.1:6379/0",
    "BROKER_URL": "amqp://guest@127.0.0.1:5672//",
}
