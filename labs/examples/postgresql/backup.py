"""Dump a database, restore it into an empty one, and count both."""

import glob
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg

from services.processes import find_binary

FOLDERS = sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True)
DUMP = find_binary("pg_dump", *FOLDERS)
RESTORE = find_binary("pg_restore", *FOLDERS)


def client_version() -> int:
    """Return pg_dump's major version, or 0 where there is none."""
    if DUMP is None:
        return 0
    told = subprocess.run(
        [DUMP, "--version"], capture_output=True, text=True, check=True
    )
    found = re.search(r"(\d+)", told.stdout)
    return int(found[1]) if found else 0


# region backup
def copy(source: str, target: str, file: Path) -> None:
    """Write the source to a file and read the file into the target."""
    # The custom format is compressed, and pg_restore can pick from it.
    run(DUMP, "--format=custom", "--file", file, source)
    options = ["--no-owner", "--exit-on-error", "--single-transaction"]
    run(RESTORE, *options, "--dbname", target, file)


def run(*command: object) -> None:
    """Run a program and raise when it fails."""
    subprocess.run([str(part) for part in command], check=True)


# endregion backup


# region proof
PROOF = """
    SELECT (SELECT count(*) FROM account),
           (SELECT md5(string_agg(a::text, ',' ORDER BY id)) FROM account a),
           (SELECT count(*) FROM pg_indexes WHERE tablename = 'account'),
           (SELECT count(*) FROM pg_constraint
            WHERE conrelid = 'account'::regclass)
"""
# endregion proof


def proof(url: str) -> tuple:
    """Return rows, checksum of all rows, indexes and constraints."""
    with psycopg.connect(url) as connection:
        return connection.execute(PROOF).fetchone() or ()


def report(source: tuple, target: tuple) -> Iterator[str]:
    """Yield both databases side by side."""
    names = ("rows", "checksum", "indexes", "constraints")
    yield f"{'':12} {'original':10} restored"
    for name, left, right in zip(names, source, target, strict=True):
        yield f"{name:12} {str(left)[:8]:10} {str(right)[:8]}"
