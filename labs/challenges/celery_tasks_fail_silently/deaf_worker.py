"""Start workers with a wrong URL, and see whether they say so and whether they stop."""

import os
import re
import signal
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from challenges.celery_tasks_fail_silently.stage import FOLDER, SECONDS
from services.processes import free_port
from services.waiting import wait_for
from workers.worker import environment, plain

APP = f"{FOLDER}.failing"
DJANGO = {"DJANGO_SETTINGS_MODULE": f"{FOLDER}.settings"}

# Whoever says this ends, sooner or later; the others are given three seconds.
ENDS = "ACCESS_REFUSED"
MISTAKES = {
    "a port where nobody listens": (r":\d+/", f":{free_port()}/", "(2/100)"),
    "a virtual host that is not there": (r"/[^/]*$", "/nowhere", "RestartFreqEx"),
    "a wrong password": (r"//\w+:\w+@", "//guest:wrong@", ENDS),
}

SHOWN = {True: "@rabbitmq:5672/shop", False: "@rabbitmq:5672/"}


def said_with(url: str, sign: str) -> list[str]:
    """Return what a worker with this URL says, and what becomes of it."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "worker.log"
        with log.open("w") as output:
            process = subprocess.Popen(
                [sys.executable, "-m", "celery", "-A", APP, "worker"],
                env=environment() | DJANGO | {"BROKER_URL": url},
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        try:
            wait_for(lambda: sign in log.read_text(), f"{sign} in {log}", SECONDS)
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=SECONDS if sign == ENDS else 3)
            code = process.poll()
            state = "still running" if code is None else f"ended with code {code}"
        finally:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        said = plain(log.read_text())
    address = r"@[^/]+:\d+/(labs_\w+|/)?"
    said = re.sub(address, lambda found: SHOWN[bool(found[1])], said)
    lines = [
        line.removeprefix("[ERROR/MainProcess] ")
        for line in dict.fromkeys(said.splitlines())
        if "Cannot connect" in line
        or "Trying again" in line
        or ": (" in line
        or "FreqExceeded: " in line
    ]
    return [*lines, f"the process: {state}"]


def main() -> None:
    """Print the words of each worker's log that matter."""
    with ThreadPoolExecutor() as pool:
        told = {
            name: pool.submit(
                said_with, re.sub(*change, os.environ["BROKER_URL"]), sign
            )
            for name, (*change, sign) in MISTAKES.items()
        }
    for name, lines in told.items():
        print(f"# {name}", *lines.result(), sep="\n")


if __name__ == "__main__":
    main()
