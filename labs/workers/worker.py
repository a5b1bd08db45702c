"""Real worker processes, which may be killed like any other."""

import os
import re
import secrets
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil

from services.processes import dies_with_us
from services.waiting import wait_for


def environment() -> dict[str, str]:
    """Return this process' environment without its Django settings.

    With those of the tests, a worker would load the shop's tasks and write its logs.
    """
    return {k: v for k, v in os.environ.items() if k != "DJANGO_SETTINGS_MODULE"}


class Worker:
    """A `celery worker` with its child processes, and its log.

    `app` is imported from the folder of the script that runs, or from a path that
    `env` adds.
    """

    def __init__(
        self, app: str, log: Path, *options: str, env: dict[str, str] | None = None
    ) -> None:
        self.log = log
        command = [*dies_with_us(signal.SIGTERM), sys.executable, "-m", "celery"]
        command += ["-A", app, "worker"]
        command += ["--loglevel", "INFO", "--concurrency", "1"]
        # Two workers of one name are not let in, and experiments run side by side.
        command += ["--hostname", f"{secrets.token_hex(4)}@shop"]
        # Greeting other workers takes a second, and there are none.
        command += ["--without-mingle", "--without-gossip", *options]
        with log.open("w") as output:
            # A session of its own, so that it can be killed with its children.
            self.process = subprocess.Popen(
                command,
                cwd=Path(sys.argv[0]).parent,
                env=environment() | (env or {}),
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        wait_for(self.is_ready, f"the worker to be ready; see {log}")

    def is_ready(self) -> bool:
        """Tell whether the worker consumes; raise RuntimeError when it ended."""
        said = self.log.read_text()
        if self.process.poll() is not None:
            raise RuntimeError(f"the worker ended: {said[-2000:]}")
        return bool(re.search(r"@shop ready\.", said))

    def kill_child(self) -> None:
        """End the process that runs the task, as the kernel does without memory."""
        (child,) = psutil.Process(self.process.pid).children()
        child.kill()

    def kill(self) -> None:
        """End the worker and its children as a power cut would: without a word."""
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()

    def stop(self) -> None:
        """Let the running task end, then stop."""
        if self.process.poll() is None:
            self.process.terminate()
            with suppress(subprocess.TimeoutExpired):
                self.process.wait(timeout=20)
        self.kill()


@contextmanager
def worker(
    app: str, log: Path, *options: str, env: dict[str, str] | None = None
) -> Iterator[Worker]:
    """Run a worker of this app until the block ends."""
    running = Worker(app, log, *options, env=env)
    try:
        yield running
    finally:
        running.stop()


def plain(log: str) -> str:
    """Take out of a worker's log what differs from run to run."""
    log = re.sub(r"\[\d{4}-\d\d-\d\d [\d:,]+: ", "[", log)
    log = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<id>", log)
    log = re.sub(r"(?<!\d )in [\d.e-]+s", "in <time>", log)
    log = re.sub(r"pid:\d+", "pid:<pid>", log)
    return re.sub(r"Job: \d+", "Job: <number>", log)
