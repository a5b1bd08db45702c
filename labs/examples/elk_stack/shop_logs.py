"""Log lines in the Elastic Common Schema, with one id from web to worker."""

import logging
import sys
from typing import Any

import ecs_logging
import structlog
from structlog.types import EventDict, WrappedLogger

SECRET = frozenset({"password", "card", "token", "authorization"})


# region redact
def redact(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Keep what is secret out of the log, by the last part of its name."""
    for name in event:
        if name.rpartition(".")[2].lower() in SECRET:
            event[name] = "[redacted]"
    return event


# endregion redact


# region configure
def configure(service: str) -> None:
    """Write JSON lines to standard output, as this service."""

    def named(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
        event["service.name"] = service
        event["event.dataset"] = f"{service}.log"
        return event

    processors: list[Any] = [
        structlog.contextvars.merge_contextvars,
        named,
        redact,
        structlog.processors.format_exc_info,
        ecs_logging.StructlogFormatter(),
    ]
    logger = structlog.PrintLoggerFactory(sys.stdout)
    structlog.configure(processors=processors, logger_factory=logger)
    others = logging.StreamHandler(sys.stdout)  # of Django, Celery and libraries
    others.setFormatter(
        ecs_logging.StdlibFormatter(extra={"service": {"name": service}})
    )
    logging.basicConfig(level=logging.INFO, handlers=[others], force=True)


# endregion configure
