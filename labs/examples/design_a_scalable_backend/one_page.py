"""An application that says which of several servers answered."""

import os
from collections.abc import Callable, Iterable


def application(
    environ: dict[str, object], start_response: Callable[..., object]
) -> Iterable[bytes]:
    """Answer any request with the name of this server."""
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [os.environ["SERVER_NAME_SHOWN"].encode()]
