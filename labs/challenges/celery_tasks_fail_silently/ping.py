"""Ask for workers as a health check does: with none, then with one."""

import subprocess
import sys
import tempfile
from contextlib import ExitStack
from pathlib import Path

from challenges.celery_tasks_fail_silently.stage import FOLDER, SECONDS, start


def ping() -> None:
    """Print how the command ends."""
    done = subprocess.run(
        [sys.executable, "-m", "celery", "-A", f"{FOLDER}.fixed", "inspect", "ping"],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    said = "pong" if "pong" in done.stdout else done.stderr.strip().splitlines()[-1]
    print(f"{said}; exit code {done.returncode}")


def main() -> None:
    """Print both answers."""
    print("# no worker")
    ping()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        start("fixed", "pinged", folder / "worker.log", stack)
        print("# a worker")
        ping()


if __name__ == "__main__":
    main()
