"""Where transactions begin and end, which no execution wrapper is told."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def transactions_noted(note: Callable[[str], None]) -> Iterator[None]:
    """Call `note` with each BEGIN, COMMIT and ROLLBACK once it is through.

    Only of connections whose `force_debug_cursor` is set, or Django logs none.
    """

    class Note(logging.Handler):
        def createLock(self) -> None:  # noqa: N802 it is logging's name
            """Do without: another thread may log while this one notes."""
            self.lock = None

        def emit(self, record: logging.LogRecord) -> None:
            sql = getattr(record, "sql", None)
            if sql in ("BEGIN", "COMMIT", "ROLLBACK"):
                note(sql)

    logger, handler = logging.getLogger("django.db.backends"), Note()
    before = (logger.level, logger.propagate)
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.level, logger.propagate = before
