"""passed.json: from which files and on what the tests of a folder passed.

What has not changed since would print the same: `npm test` leaves it out, and
`npm run labs`, the weekly run and `pytest --again` run it.
"""

import hashlib
import json
import os
import platform
import re
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from measuring.made_with import EXAMPLES, LABS, needs_of, version_of
from services import ServiceMissing, open_server

CHALLENGES = LABS / "challenges"

# What any example may import or start: a change there runs them all.
SHARED = (
    *("shop", "services", "workers", "gateways"),
    *("measuring/plans.py", "measuring/transactions.py", "conftest.py"),
)
# And a challenge's lab.
SHARED_BY_LABS = tuple(
    f"measuring/{name}.py" for name in ("figures", "lab", "outline", "results", "table")
)
FILES = ("requirements.lock", "pyproject.toml")
PROGRAMS = (
    *("git", "haproxy", "jq", "node", "openssl"),
    *("pgbouncer", "prometheus", "promtool", "rsyslogd"),
)
OF_RUN = {"__pycache__", "passed.json", ".pytest_cache"}
# An example that reads beyond labs/ depends on more than can be told from here.
_OUTSIDE = re.compile(r"parents\[[3-9]\]|\bLABS\.parent\b")
_NEEDS = re.compile(r"\bneeds=\(([^)]*)\)")
_NEIGHBOUR = re.compile(r"\b(examples|challenges)[./](\w+)")

Servers = dict[str, str]


def folders() -> list[Path]:
    """Return each folder of examples, and of a challenge, that has tests."""
    return sorted(
        {
            path.parent
            for room in (EXAMPLES, CHALLENGES)
            for path in room.glob("*/test_*.py")
        }
    )


def servers_of(folder: Path) -> set[str]:
    """Return the servers that a folder's tests start or talk to."""
    if folder.parent == EXAMPLES:
        return {*needs_of(folder)}
    listed = _NEEDS.search(_text(folder / "lab.py"))
    return {*re.findall(r"\w+", listed[1])} if listed else set()


def reads_outside(folder: Path) -> bool:
    """Tell whether a folder's programs read files that lie beyond labs/."""
    return any(_OUTSIDE.search(_text(path)) for path in folder.rglob("*.py"))


def inputs_of(folder: Path) -> str:
    """Return a hash of all files that decide what a folder's tests see.

    Output that pages show is one of them: who writes into it is found out.
    """
    names = SHARED if folder.parent == EXAMPLES else SHARED + SHARED_BY_LABS
    shared = {path for name in names for path in _files(LABS / name)}
    files = {path for path in shared if not path.name.startswith("test_")}
    for place in _with_neighbours(folder):
        files |= {*_files(place)}
    digest = hashlib.sha256()
    for path in sorted(files | {LABS / name for name in FILES}):
        digest.update(os.path.relpath(path, LABS).encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def versions_of_servers(names: Iterable[str]) -> Servers:
    """Return the version of each server that can be had here."""
    found: Servers = {}
    for name in sorted(set(names)):
        try:
            with open_server(name) as server:
                found[name] = server.version()
        except ServiceMissing:
            continue
    return found


def find_unchanged() -> list[Path]:
    """Return the folders that need not run again on this machine.

    A stamp that comes with the change is not believed: whoever sends a pull request
    can write one without running anything.
    """
    fresh = stamped_now()
    if fresh is None:
        return []
    same_files = [
        folder
        for folder in folders()
        if folder not in fresh
        and not reads_outside(folder)
        and _stored(folder).get("inputs") == inputs_of(folder)
    ]
    servers = versions_of_servers(
        {name for folder in same_files for name in servers_of(folder)}
    )
    return [folder for folder in same_files if is_unchanged(folder, servers)]


def stamped_now() -> set[Path] | None:
    """Return the folders whose passed.json the last commit or the working tree changed.

    The last commit of a pull request's checkout is its merge: the whole of the change.
    None where git does not know what came before.
    """
    command = ["git", "diff", "--name-only", "--no-renames", "--relative", "-z"]
    try:
        done = subprocess.run(
            [*command, "HEAD^1", "--", EXAMPLES, CHALLENGES],
            cwd=LABS,
            capture_output=True,
            text=True,
            check=False,
        )
    except FileNotFoundError:
        return None
    if done.returncode != 0:
        return None
    paths = [LABS / name for name in done.stdout.split("\0")]
    return {path.parent for path in paths if path.name == "passed.json"}


def made_on(folder: Path, servers: Servers) -> dict[str, str | None]:
    """Return Python's version, and those of a folder's servers and programs.

    One that is not here has none.
    """
    texts = " ".join(_text(path) for path in folder.rglob("*.py"))
    programs = [name for name in PROGRAMS if f'"{name}"' in texts]
    return {
        "python": platform.python_version(),
        **{name: servers.get(name) for name in sorted(servers_of(folder))},
        **{name: version_of(name) for name in programs},
    }


def is_unchanged(folder: Path, servers: Servers) -> bool:
    """Tell whether a run now would start from what the last one that passed did."""
    facts = _stored(folder)
    versions = made_on(folder, servers)
    return (
        not reads_outside(folder)
        and None not in versions.values()
        and facts.get("versions") == versions
        and facts.get("inputs") == inputs_of(folder)
    )


def confirm(folder: Path, tests: int, servers: Servers, day: str) -> Path:
    """Write that a folder's tests passed today, all of them."""
    facts = {
        "ran_on": day,
        "tests": tests,
        "versions": made_on(folder, servers),
        "inputs": inputs_of(folder),
    }
    path = folder / "passed.json"
    path.write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")
    return path


def _stored(folder: Path) -> dict[str, Any]:
    text = _text(folder / "passed.json")
    return dict(json.loads(text)) if text else {}


def _with_neighbours(folder: Path) -> set[Path]:
    found = {folder}
    waiting = [folder]
    while waiting:
        for path in waiting.pop().rglob("*"):
            if path.suffix not in {".py", ".toml", ".yml", ".yaml"}:
                continue
            for room, name in _NEIGHBOUR.findall(_text(path)):
                neighbour = LABS / room / name
                if neighbour.is_dir() and neighbour not in found:
                    found.add(neighbour)
                    waiting.append(neighbour)
    return found


def _files(place: Path) -> Iterator[Path]:
    if place.is_file():
        yield place
    for path in place.rglob("*"):
        if path.is_file() and not OF_RUN & {*path.parts}:
            yield path


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
