"""Scripts that run beside each other, each a process of its own."""

import signal
import subprocess
import sys
from collections.abc import Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

Done = subprocess.CompletedProcess[str]
# Seconds that a script has to tidy up when it is told to stop.
STOPPING = 5


class Scripts:
    """Runs the scripts of a folder, so many at once, for so many seconds at most."""

    def __init__(self, folder: Path, at_once: int, seconds: float) -> None:
        self._folder = folder
        self._seconds = seconds
        self._pool = ThreadPoolExecutor(at_once)
        self._running: set[subprocess.Popen[str]] = set()
        self._stopped = False

    def run(self, env: Mapping[str, str], script: str, *arguments: str) -> Done:
        """Run a script, and say how it ended; one that hangs, by the signal it got."""
        child = subprocess.Popen(
            [sys.executable, script, *arguments],
            cwd=self._folder,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._running.add(child)
        try:
            if self._stopped:
                child.kill()
            said, complained = child.communicate(timeout=self._seconds)
        except subprocess.TimeoutExpired as late:
            child.kill()
            said, _ = child.communicate()
            complained = str(late)
        finally:
            self._running.discard(child)
        return subprocess.CompletedProcess(
            child.args, child.returncode, said, complained
        )

    def begin(
        self, env: Mapping[str, str], script: str, *arguments: str
    ) -> "Future[Done]":
        """Run a script when its turn comes; the call returns at once."""
        return self._pool.submit(self.run, env, script, *arguments)

    def stop(self) -> None:
        """End what runs, and begin nothing more: nobody asks for it any more."""
        self._stopped = True
        self._pool.shutdown(wait=False, cancel_futures=True)
        running = [*self._running]
        for child in running:
            # Interrupted, a script still ends the servers and workers that it has.
            child.send_signal(signal.SIGINT)
        for child in running:
            with suppress(subprocess.TimeoutExpired):
                child.wait(STOPPING)
            child.kill()
        self._pool.shutdown()


def printed(done: Done, *, may_log: bool = False) -> str:
    """Return what a script printed.

    Raises RuntimeError, which begins with the last line on stderr, unless it ended
    well; with nothing on stderr, or with a log of what it did.
    """
    if done.returncode != 0 or (done.stderr and not may_log):
        last = done.stderr.strip().rpartition("\n")[2]
        called = " ".join(done.args[1:])
        raise RuntimeError(f"{called}: {last}\n{done.stderr}")
    return done.stdout
