"""What the newest releases break: `newest.py requirements`, `newest.py run`.

For the scheduled workflow. `requirements` prints what pip may raise: each
package within the major version that requirements.in names. `run` runs every
lab's tests, the lab itself and the examples with what is installed, and prints
one line of JSON that says what broke.
"""

import argparse
import json
import platform
import re
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

HERE = Path(__file__).parent
LABS = HERE / "challenges"
EXAMPLES = HERE / "examples"
# Seconds that one command of one lab may take.
PATIENCE = 1800
# The end of what a command printed, in characters: all labs together must fit
# into one environment variable of the job that reads it.
MOST_SAID = 1500

PINNED = re.compile(r"^(?P<name>[\w.\-\[\]]+)==(?P<version>\d+[\w.]*)(?P<rest>.*)$")


@dataclass(frozen=True)
class Ended:
    """How a command ended, and what it printed."""

    code: int
    said: str


@dataclass(frozen=True)
class Breakage:
    """One lab that the newest releases break."""

    lab: str
    command: str
    said: str


def raise_within_majors(requirements: str) -> str:
    """Turn each exact version into a range that ends before the next major.

    `django==5.2.19` becomes `django>=5.2.19,<6`; comments and empty lines go.
    """
    raised = []
    for line in requirements.splitlines():
        if (pinned := PINNED.match(line)) is None:
            continue
        name, version, rest = pinned["name"], pinned["version"], pinned["rest"]
        major = int(version.split(".")[0])
        raised.append(f"{name}>={version},<{major + 1}{rest}")
    return "\n".join(raised) + "\n"


def find_breakages(
    folders: Sequence[str], execute: Callable[[list[str]], Ended]
) -> list[Breakage]:
    """Run each lab's tests and then the lab, and return what failed first in each."""
    found = []
    for folder in folders:
        lab = folder.replace("_", "-")
        for command in (
            ["-m", "pytest", "-q", "--no-header", f"challenges/{folder}"],
            ["run.py", lab],
        ):
            ended = execute(command)
            if ended.code != 0:
                said = ended.said.strip()[-MOST_SAID:]
                found.append(Breakage(lab, " ".join(["python", *command]), said))
                break
    return found


def find_broken_examples(
    folders: Sequence[str], execute: Callable[[list[str]], Ended]
) -> list[Breakage]:
    """Run each folder of examples; return those whose pages show something else now."""
    found = []
    for folder in folders:
        command = ["-m", "pytest", "-q", "--no-header", f"examples/{folder}"]
        ended = execute(command)
        if ended.code != 0:
            said = ended.said.strip()[-MOST_SAID:]
            found.append(
                Breakage(f"examples/{folder}", " ".join(["python", *command]), said)
            )
    return found


def find_changed_wordings(
    execute: Callable[[list[str]], Ended],
) -> list[Breakage]:
    """Provoke every error that a page explains; return what is worded otherwise now."""
    command = [
        "-m",
        "pytest",
        "-q",
        "--no-header",
        "-n",
        "2",
        "--dist",
        "load",
        "--again",
        "errors",
    ]
    ended = execute(command)
    if ended.code == 0:
        return []
    said = ended.said.strip()[-MOST_SAID:]
    return [Breakage("errors", " ".join(["python", *command]), said)]


def execute(command: list[str]) -> Ended:
    """Run Python with these arguments in labs/, and stop it when it hangs."""
    try:
        done = subprocess.run(
            [sys.executable, *command],
            cwd=HERE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
            timeout=PATIENCE,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return Ended(124, f"It was stopped after {PATIENCE} seconds.")
    return Ended(done.returncode, done.stdout)


def installed(requirements: str) -> dict[str, str]:
    """Return the version of each package that requirements.in names, and Python's."""
    versions = {"python": platform.python_version()}
    for line in requirements.splitlines():
        if (pinned := PINNED.match(line)) is None:
            continue
        name = pinned["name"].split("[")[0]
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue  # It has a marker that leaves it out here.
    return versions


def main(arguments: list[str] | None = None) -> int:
    """Do what the command line asks for and return the exit code."""
    parser = argparse.ArgumentParser(prog="newest.py", description=__doc__)
    parser.add_argument("what", choices=["requirements", "run"])
    options = parser.parse_args(arguments)
    requirements = (HERE / "requirements.in").read_text(encoding="utf-8")
    if options.what == "requirements":
        print(raise_within_majors(requirements), end="")
        return 0
    folders = sorted(path.parent.name for path in LABS.glob("*/lab.py"))
    examples = sorted({path.parent.name for path in EXAMPLES.glob("*/test_*.py")})
    breakages = [
        *find_breakages(folders, execute),
        *find_broken_examples(examples, execute),
        *find_changed_wordings(execute),
    ]
    report = {
        "versions": installed(requirements),
        "labs": len(folders) + len(examples),
        "breakages": [asdict(breakage) for breakage in breakages],
    }
    print(json.dumps(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())
