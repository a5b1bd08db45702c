"""A report reads, a migration waits for it: what about the site?"""

import threading
from collections.abc import Iterator
from contextlib import ExitStack

import psycopg

from services.waiting import wait_for

SCHEMA = """
DROP TABLE IF EXISTS purchase;
CREATE TABLE purchase (id int PRIMARY KEY);
INSERT INTO purchase VALUES (1);
"""
WAITING = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock'
"""
# region statements
READ = "SELECT count(*) FROM purchase"
MIGRATE = "ALTER TABLE purchase ADD COLUMN note text"
PATIENCE = "SET lock_timeout = '200ms'"
# endregion statements


class Session(threading.Thread):
    """A connection that sends one statement, which may have to wait."""

    def __init__(self, url: str, statement: str, setting: str | None = None) -> None:
        super().__init__(daemon=True)
        self.db = psycopg.connect(url, autocommit=True)
        if setting:
            self.db.execute(setting)
        self.statement = statement
        self.said = "waits"
        self.start()

    def run(self) -> None:
        """Send it, and note what came of it."""
        try:
            self.db.execute(self.statement)
            self.said = "done"
        except psycopg.errors.LockNotAvailable as error:
            self.said = str(error)


def scene(url: str, setting: str | None) -> Iterator[str]:
    """A report holds its lock; the migration comes, then a visitor of the site."""
    with ExitStack() as stack:
        look = stack.enter_context(psycopg.connect(url, autocommit=True))
        look.execute(SCHEMA)
        report_ = stack.enter_context(psycopg.connect(url))
        report_.execute(READ)  # the transaction stays open, and so does its lock
        migration = Session(url, MIGRATE, setting)
        if setting is None:
            wait_for(lambda: look.execute(WAITING).fetchone() == (1,), "it to wait")
        else:
            migration.join(timeout=20)
        visitor = Session(url, READ)
        wait_for(
            lambda: visitor.said == "done" or look.execute(WAITING).fetchone() == (2,),
            "the visitor to be served, or to wait",
        )
        yield f"  migration: {migration.said}"
        yield f"  visitor:   {visitor.said}"
        report_.rollback()
        for session in (migration, visitor):
            session.join(timeout=20)
            session.db.close()
        yield f"  after the report: migration {migration.said}, visitor {visitor.said}"


def report(url: str) -> Iterator[str]:
    """Play it without and with a limit."""
    for setting in (None, PATIENCE):
        yield f"# {setting or 'no lock_timeout'}"
        yield from scene(url, setting)
