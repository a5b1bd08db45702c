"""Real worker processes for the experiments, which may be killed like any other."""

import os
import re
import secrets
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

HERE = Path(__file__).parent


class Worker:
    """A `celery worker` with its child processes, and its log."""

    def __init__(self, app: str, log: Path, *options: str) -> None:
        self.log = log
        command = [sys.executable, "-m", "celery", "-A", app, "worker"]
        command += ["--loglevel", "INFO", "--concurrency", "1", *options]
        # Two workers of one name are not let in, and experiments run side by side.
        command += ["--hostname", f"{secrets.token_hex(4)}@shop"]
        # Greeting other workers takes a second, and there are none.
        command += ["--without-mingle", "--without-gossip"]
        with log.open("w") as output:
            # A session of its own, so that it can be killed with its children.
            self.process = subprocess.Popen(
                command,
                cwd=HERE,
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
def worker(app: str, log: Path, *options: str) -> Iterator[Worker]:
    """Run a worker of this app until the block ends."""
    running = Worker(app, log, *options)
    try:
        yield running
    finally:
        running.stop()


def wait_for(happened: Callable[[], object], what: str, seconds: float = 60) -> None:
    """Look every 20 ms whether something happened; raise TimeoutError when not."""
    end = time.monotonic() + seconds
    while not happened():
        if time.monotonic() > end:
            raise TimeoutError(f"waited {seconds} s for {what}")
        time.sleep(0.02)


def plain(log: str) -> str:
    """Take out of a worker's log what differs from run to run."""
    log = re.sub(r"\[\d{4}-\d\d-\d\d [\d:,]+: ", "[", log)
    log = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "<id>", log)
    log = re.sub(r"in [\d.e-]+s", "in <time>", log)
    log = re.sub(r"pid:\d+", "pid:<pid>", log)
    return re.sub(r"Job: \d+", "Job: <number>", log)
