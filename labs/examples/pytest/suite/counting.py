"""A pytest plugin that counts what Django sends to the database: `-p counting`."""

import logging
from collections import Counter
from typing import Any

import pytest

KINDS = ("CREATE TABLE", "BEGIN", "ROLLBACK", "COMMIT", "TRUNCATE", "INSERT")
COUNTED: Counter[str] = Counter()


class Tally(logging.Handler):
    """Count each statement once, by its first words."""

    def emit(self, record: logging.LogRecord) -> None:
        """Take a record of django.db.backends."""
        sql = str(getattr(record, "sql", "")).lstrip()
        if sql:
            COUNTED["all"] += 1
        for kind in KINDS:
            COUNTED[kind] += sql.startswith(kind)


@pytest.hookimpl(trylast=True)
def pytest_sessionstart() -> None:
    """Have Django tell each statement to its logger."""
    from django.db import connection

    connection.force_debug_cursor = True
    logger = logging.getLogger("django.db.backends")
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    logger.addHandler(Tally())


def pytest_terminal_summary(terminalreporter: Any) -> None:
    """Print the counts on one line."""
    counts = " ".join(f"{name}={COUNTED[name]}" for name in ("all", *KINDS))
    terminalreporter.write_line(
        f"statements: {counts.replace('CREATE TABLE', 'TABLE')}"
    )
