"""What a place is made of, and how it differs from another.

On the laptop: `python parity.py > laptop.json`
On the server: `python parity.py laptop.json`, which ends with 1 on a difference.
"""

import hashlib
import json
import os
import platform
import shutil
import sys
import time
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path

import psycopg

# What the release calls, and no package manager of Python's knows.
PROGRAMS = ["barcode"]
# Set by the shell itself.
IGNORED = {"_", "OLDPWD", "PATH", "PWD", "SHLVL"}


# region manifest
def manifest() -> Iterator[tuple[str, str]]:
    """Give each fact about this place that code can notice."""
    yield "Python", platform.python_version()
    yield "assert statements", "run" if __debug__ else "are left out"
    with open(__file__) as file:
        yield "text files without encoding=", file.encoding.lower()
    noon = time.localtime(12 * 3600)
    yield "local time at noon, UTC", time.strftime("%H:%M", noon)
    other = Path(__file__).with_name("PARITY.PY")
    yield "file names", "ignore capitals" if other.exists() else "have capitals"
    for package in distributions():
        yield f"package {package.name}", package.version
    for program in PROGRAMS:
        found = shutil.which(program)
        yield f"program {program}", "there" if found else "missing"
    for path in sorted(Path().rglob("*")):
        if path.is_file() and ".git" not in path.parts:
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            yield f"file {path}", digest[:8]
    # Names alone: a value may be a secret.
    for name in sorted(os.environ.keys() - IGNORED):
        yield f"variable {name}", "set"
    with psycopg.connect(os.environ["DATABASE_URL"]) as connection:
        for fact, query in DATABASE.items():
            (answer,) = connection.execute(query).fetchone() or ("",)
            yield f"database {fact}", answer


# endregion manifest

DATABASE = {
    "version": "SHOW server_version",
    "encoding": "SHOW server_encoding",
    # PostgreSQL 17 renamed the column of ICU's locale.
    "order of names": """
        SELECT coalesce(to_jsonb(d)->>'datlocale', to_jsonb(d)->>'daticulocale',
                        datcollate)
        FROM pg_database d WHERE datname = current_database()
    """,
}


# region differences
def differences(here: dict[str, str], there: dict[str, str]) -> Iterator[str]:
    """Name each fact on which two places disagree."""
    for fact in sorted(here.keys() | there.keys()):
        ours, theirs = here.get(fact, "–"), there.get(fact, "–")
        if ours != theirs:
            yield f"{fact:<28} {theirs:<13} {ours}"


# endregion differences


def main() -> int:
    """Print this place as JSON, or how it differs from the one in a file."""
    here = dict(manifest())
    if len(sys.argv) == 1:
        print(json.dumps(here, indent=1))
        return 0
    there = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    found = list(differences(here, there))
    for line in found:
        sys.stdout.buffer.write(f"{line}\n".encode())
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
