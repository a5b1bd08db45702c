"""Reads from a replica: what it has, what it lacks, and who is asked."""

from collections.abc import Iterator
from typing import Any

import psycopg

from services.waiting import wait_for

COUNT = "SELECT count(*) FROM orders"


# region router
class ReadFromReplica:
    """A Django database router: reads go to the replica, writes to the primary."""

    def db_for_read(self, model: Any, **hints: Any) -> str:
        """Read what was written in this request where it was written."""
        instance = hints.get("instance")
        if instance is not None and instance._state.db:
            return str(instance._state.db)
        return "replica" if model._meta.app_label == "catalogue" else "default"

    def db_for_write(self, model: Any, **hints: Any) -> str:
        """Write to the primary."""
        return "default"

    def allow_relation(self, one: Any, other: Any, **hints: Any) -> bool:
        """Allow it: both hold the same rows."""
        return True

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool:
        """Migrate the primary; the replica follows."""
        return db == "default"


# endregion router


def behind(primary: str, replica: str) -> Iterator[str]:
    """Order while the replica lags, and read from both."""
    with (
        psycopg.connect(primary, autocommit=True) as one,
        psycopg.connect(replica, autocommit=True) as two,
    ):

        def both() -> str:
            a, b = one.execute(COUNT).fetchone(), two.execute(COUNT).fetchone()
            return f"primary {a[0] if a else 0} orders, replica {b[0] if b else 0}"

        def caught_up() -> bool:
            written = one.execute("SELECT pg_current_wal_lsn()").fetchone()
            here = "SELECT pg_last_wal_replay_lsn() >= %s::pg_lsn"
            found = two.execute(here, written).fetchone()
            return bool(found and found[0])

        def paused() -> bool:
            found = two.execute("SELECT pg_get_wal_replay_pause_state()").fetchone()
            return found == ("paused",)

        wait_for(caught_up, "the replica")
        yield f"at first          {both()}"
        two.execute("SELECT pg_wal_replay_pause()")
        wait_for(paused, "the pause")
        one.execute("INSERT INTO orders (sku) VALUES ('sku-1')")
        yield f"replay is paused  {both()}"
        two.execute("SELECT pg_wal_replay_resume()")
        wait_for(caught_up, "the replica")
        yield f"it has caught up  {both()}"
        try:
            two.execute("INSERT INTO orders (sku) VALUES ('sku-2')")
        except psycopg.Error as error:
            name = type(error).__name__
            yield f"psycopg.errors.{name}: {str(error).splitlines()[0]}"
