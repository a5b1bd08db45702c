"""Runs one suite in several places: on a laptop, in CI, as in production."""

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
SUITES = ["suite_export.py", "suite_shop.py"]


class Run(NamedTuple):
    """How the tests of one run ended, by name, and what pytest said."""

    ended: dict[str, str]
    said: str


# region places
def places(production_database: str) -> dict[str, dict[str, str]]:
    """Return what differs between the three places: two variables."""
    return {
        "laptop": {"TZ": "Africa/Nairobi"},
        "CI": {"TZ": "UTC"},
        "production": {"TZ": "UTC", "DATABASE_URL": production_database},
    }


# endregion places


# region pins
def pinned(env: dict[str, str], production_database: str) -> dict[str, str]:
    """Return a place's variables under those that the compose file sets."""
    return {**env, "TZ": "UTC", "DATABASE_URL": production_database}


# endregion pins


def run(
    version: str, env: dict[str, str], *options: str, suites: list[str] = SUITES
) -> Run:
    """Run suites against `failing` or `mended` with only these variables."""
    said = ""
    for suite in suites:
        command = [sys.executable, "-m", "pytest", f"../{suite}", "-rA", "--tb=no"]
        command += ["--quiet", "--no-header", "--rootdir=..", "--confcutdir=.."]
        command += ["--config-file=/dev/null", "-p", "no:cacheprovider"]
        done = subprocess.run(
            [*command, *options],
            cwd=HERE / version,
            env={
                "PATH": os.environ["PATH"],
                "PYTHONPATH": ".",
                "PYTHONDONTWRITEBYTECODE": "1",
                "PYTHONHASHSEED": "1",
                # No plugin sets Django up before the suite, and it starts faster.
                "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
                "COLUMNS": "200",
                **env,
            },
            capture_output=True,
            text=True,
        )
        said += done.stdout + done.stderr
    ended = re.findall(r"^(PASSED|FAILED) \S+::(\w+)", said, re.M)
    return Run({name: state.lower() for state, name in ended}, said)


def table(runs: dict[str, Run]) -> str:
    """Show one line for each test and one column for each place."""
    names = list(next(iter(runs.values())).ended)
    width = max(len(name) for name in names) + 2
    head = " " * width + "".join(f"{place:<12}" for place in runs)
    lines = [head]
    for name in names:
        cells = (run.ended.get(name, "–") for run in runs.values())
        shown = (cell.upper() if cell == "failed" else cell for cell in cells)
        lines.append(f"{name:<{width}}" + "".join(f"{cell:<12}" for cell in shown))
    return "\n".join(lines)


def failures(said: str) -> str:
    """Return pytest's own lines about the tests that failed."""
    found = re.findall(r"^FAILED (?:\S+::)(\w+ - .+)$", said, re.M)
    return "\n".join(found)
