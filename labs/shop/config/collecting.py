"""Reading what the shop logs, in labs and tests."""

import logging
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager


@contextmanager
def collected(*names: str, level: int = logging.INFO) -> Iterator[list[str]]:
    """Give the lines that these loggers write, and keep them off the terminal.

    They are formatted as the shop formats them: each is a JSON object.
    """
    lines: list[str] = []

    class Collect(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            lines.append(self.format(record))

    handler = Collect()
    handler.setFormatter(logging.getLogger().handlers[0].formatter)
    with ExitStack() as stack:
        for name in names:
            stack.enter_context(_handled(logging.getLogger(name), handler, level))
        yield lines


@contextmanager
def _handled(
    logger: logging.Logger, handler: logging.Handler, level: int
) -> Iterator[None]:
    before = (logger.level, logger.propagate)
    logger.addHandler(handler)
    logger.setLevel(level)
    logger.propagate = False
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.level, logger.propagate = before
