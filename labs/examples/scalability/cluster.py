"""PostgreSQL of our own: a primary with few connections, and a replica of it."""

import glob
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psycopg

from services import require_program
from services.processes import (
    as_user,
    find_binary,
    free_port,
    started,
    throwaway_folder,
    unprivileged_user,
)
from services.waiting import wait_for

# As a shop says it: 20, of which three are kept for the superuser.
SETTINGS = ("max_connections=20", "superuser_reserved_connections=3", "fsync=off")
SCHEMA = """
CREATE ROLE shop LOGIN;
CREATE TABLE stock (sku text PRIMARY KEY, quantity int NOT NULL CHECK (quantity >= 0));
CREATE TABLE orders (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, sku text);
GRANT SELECT, INSERT, UPDATE ON stock, orders TO shop;
INSERT INTO stock SELECT 'sku-' || n, 100 FROM generate_series(0, 99) AS n;
"""


@contextmanager
def primary() -> Iterator[str]:
    """Run a primary until the block ends, and give its superuser's URL."""
    initdb = _program("initdb")
    with throwaway_folder(unprivileged_user()) as folder:
        create = [*as_user(unprivileged_user()), initdb, "--pgdata", str(folder / "d")]
        create += ["--username=postgres", "--auth=trust", "--no-sync"]
        subprocess.run(create, cwd=folder, check=True, capture_output=True, timeout=60)
        with _running(folder) as url:
            with psycopg.connect(url, autocommit=True) as connection:
                connection.execute(SCHEMA)
            yield url


@contextmanager
def replica(of: str) -> Iterator[str]:
    """Copy a primary, and run the copy as its streaming replica."""
    with throwaway_folder(unprivileged_user()) as folder:
        copy = [*as_user(unprivileged_user()), _program("pg_basebackup"), "--dbname"]
        copy += [of, "--pgdata", str(folder / "d"), "--write-recovery-conf"]
        copy += ["--checkpoint=fast", "--no-sync"]
        subprocess.run(copy, cwd=folder, check=True, capture_output=True, timeout=60)
        with _running(folder) as url:
            yield url


def as_shop(url: str) -> str:
    """Return the same address for the role that the shop uses."""
    return url.replace("postgres@", "shop@")


def _program(name: str) -> str:
    folders = sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True)
    return find_binary(name, *folders) or require_program(name, "postgresql")


@contextmanager
def _running(folder: Path) -> Iterator[str]:
    port = free_port()
    command = [_program("postgres"), "-D", str(folder / "d"), "-p", str(port)]
    command += ["-h", "127.0.0.1", "-k", str(folder)]
    command += [part for setting in SETTINGS for part in ("-c", setting)]
    url = f"postgresql://postgres@127.0.0.1:{port}/postgres"

    def answers() -> bool:
        with suppress(psycopg.OperationalError):
            psycopg.connect(url, connect_timeout=2).close()
            return True
        return False

    with started(
        command,
        port=port,
        log=folder / "log",
        user=unprivileged_user(),
        stop_signal=signal.SIGINT,
    ):
        wait_for(answers, "PostgreSQL to answer")
        yield url
