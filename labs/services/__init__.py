"""Finding or starting the servers that the labs need, and leaving none behind."""

from services.finding import (
    Server,
    end_children,
    open_server,
    require_program,
    stop_on_signals,
)
from services.missing import ServiceMissing

__all__ = [
    "Server",
    "ServiceMissing",
    "end_children",
    "open_server",
    "require_program",
    "stop_on_signals",
]
