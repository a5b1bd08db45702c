"""Send SIGTERM to a worker that has three orders in hand."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

LABS = Path(__file__).parents[2]


def stopped(*options: str) -> tuple[int, list[str]]:
    """Return the exit code and what the worker printed."""
    command = [sys.executable, "-m", "examples.asyncio.worker", *options]
    with subprocess.Popen(
        command, cwd=LABS, stdout=subprocess.PIPE, text=True
    ) as worker:
        if worker.stdout is None:
            raise RuntimeError("the worker's output is not piped")
        lines = [worker.stdout.readline() for _ in range(3)]
        worker.send_signal(signal.SIGTERM)
        rest, _ = worker.communicate(timeout=30)
        return worker.returncode, [*lines, *rest.splitlines()]


def report() -> Iterator[str]:
    """Compare a worker without and with a handler."""
    for title, options in (("no handler", ["--at-once"]), ("handler", [])):
        code, lines = stopped(*options)
        began = sum(line.startswith("began") for line in lines)
        packed = sum(line.startswith("packed") for line in lines)
        yield f"{title:<11} began {began}, packed {packed}, exit code {code}"
