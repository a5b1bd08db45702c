"""PostgreSQL: a throwaway database on a server that is there or gets started."""

import glob
import os
import secrets
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from urllib.parse import quote

import psycopg
from psycopg import conninfo, sql

from services.processes import (
    ServerDidNotStart,
    as_user,
    find_binary,
    free_port,
    started,
    throwaway_folder,
    unprivileged_user,
)

OLDEST_VERSION = 140000


class Postgresql:
    """A PostgreSQL server on which we may create databases."""

    name = "postgresql"
    variable = "LABS_POSTGRES_URL"
    debian_package = "postgresql"
    # What compose.yaml calls the ports that it publishes.
    container_ports = ("LABS_POSTGRESQL_PORT",)

    def __init__(self, url: str, *, own: bool = False) -> None:
        self.url = url
        self.own = own

    @classmethod
    def from_url(cls, url: str) -> "Postgresql":
        """Use the server that the environment names."""
        return cls(url)

    @classmethod
    def running(cls) -> "Postgresql | None":
        """Return the server on this machine's standard port, if it lets us in."""
        candidates = [
            "postgresql://postgres@127.0.0.1:5432/postgres",
            # The password of the compose.yaml that the project ships.
            "postgresql://postgres:postgres@127.0.0.1:5432/postgres",
        ]
        if "PGHOST" in os.environ or "PGSERVICE" in os.environ:
            candidates.insert(0, "")
        return next((cls(url) for url in candidates if _may_create(url)), None)

    @classmethod
    @contextmanager
    def start(cls) -> Iterator["Postgresql | None"]:
        """Start a cluster of our own; None where PostgreSQL is not installed."""
        folders = sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True)
        initdb = find_binary("initdb", *folders)
        postgres = find_binary("postgres", *folders)
        if initdb is None or postgres is None:
            yield None
            return
        user = unprivileged_user()
        port = free_port()
        with throwaway_folder(user) as folder:
            data = str(folder / "data")
            create = [*as_user(user), initdb, "--pgdata", data, "--username=postgres"]
            create += ["--auth=trust", "--encoding=UTF8", "--no-sync"]
            made = subprocess.run(
                create, cwd=folder, capture_output=True, text=True, check=False
            )
            if made.returncode != 0:
                raise ServerDidNotStart(f"initdb: {made.stderr.strip()}")
            command = [postgres, "-D", data, "-p", str(port)]
            command += ["-h", "127.0.0.1", "-k", str(folder)]
            # SIGINT is PostgreSQL's fast stop: it does not wait for clients.
            with started(
                command,
                port=port,
                log=folder / "postgresql.log",
                user=user,
                stop_signal=signal.SIGINT,
            ):
                url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
                _wait_until_it_answers(url)
                yield cls(url, own=True)

    @classmethod
    def in_container(cls, port: int) -> "Postgresql":
        """Use the container that `docker compose` started on this port."""
        return cls(
            f"postgresql://postgres:postgres@127.0.0.1:{port}/postgres", own=True
        )

    @contextmanager
    def throwaway(self) -> Iterator[str]:
        """Create an empty database, give its URL, and drop it at the end."""
        name = f"labs_{secrets.token_hex(6)}"
        create = sql.SQL("CREATE DATABASE {} TEMPLATE template0 ENCODING 'UTF8'")
        drop = sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)")
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(create.format(sql.Identifier(name)))
        try:
            yield self._url_of(name)
        finally:
            with psycopg.connect(self.url, autocommit=True) as connection:
                connection.execute(drop.format(sql.Identifier(name)))

    def version(self) -> str:
        """Return the server's version, such as `17.2`."""
        with psycopg.connect(self.url) as connection:
            row = connection.execute("SHOW server_version").fetchone()
        return str(row[0]).split()[0] if row else "unknown"

    def _url_of(self, database: str) -> str:
        with psycopg.connect(self.url) as connection:
            info = connection.info
            login = quote(info.user, safe="")
            if info.password:
                login += f":{quote(info.password, safe='')}"
            rest = {
                key: value
                for key, value in conninfo.conninfo_to_dict(self.url).items()
                if key not in {"user", "password", "host", "port", "dbname"}
            }
            if info.host.startswith("/"):
                rest["host"], place = info.host, ""
            else:
                place = f"{info.host}:{info.port}"
            query = "&".join(f"{key}={quote(str(v))}" for key, v in rest.items())
        return f"postgresql://{login}@{place}/{database}" + (query and f"?{query}")


def _may_create(url: str) -> bool:
    """Tell whether this login works and may create databases."""
    question = "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = user"
    with suppress(psycopg.Error):
        with psycopg.connect(url, connect_timeout=2) as connection:
            row = connection.execute(question).fetchone()
            recent = connection.info.server_version >= OLDEST_VERSION
            return recent and row is not None and bool(row[0])
    return False


def _wait_until_it_answers(url: str) -> None:
    """Wait through the moments in which the port is open but not ready."""
    for _ in range(100):
        with suppress(psycopg.OperationalError):
            psycopg.connect(url, connect_timeout=2).close()
            return
    raise ServerDidNotStart(f"PostgreSQL listens but does not answer at {url}")
