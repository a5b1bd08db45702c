"""Real web servers for the labs: Gunicorn and Uvicorn, on ports of their own."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from services.processes import free_port, started

LABS = Path(__file__).parents[1]


@contextmanager
def gunicorn(
    application: str, log: Path, *options: str, env: dict[str, str]
) -> Iterator[int]:
    """Serve `module:application` until the block ends, and give the port."""
    port = free_port()
    command = [sys.executable, "-m", "gunicorn", "--bind", f"127.0.0.1:{port}"]
    command += ["--no-control-socket", *options, application]
    with started(command, port=port, log=log, env=_with_labs(env)):
        yield port


@contextmanager
def uvicorn(
    application: str, log: Path, *options: str, env: dict[str, str]
) -> Iterator[int]:
    """Serve `module:application` with one process, and give the port."""
    port = free_port()
    command = [sys.executable, "-m", "uvicorn", "--port", str(port)]
    command += ["--lifespan", "off", *options, application]
    with started(command, port=port, log=log, env=_with_labs(env)):
        yield port


def _with_labs(env: dict[str, str]) -> dict[str, str]:
    return os.environ | {"PYTHONPATH": str(LABS)} | env
