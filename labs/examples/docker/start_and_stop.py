"""Starts the shop as the image would and stops it as `docker stop` would."""

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple
from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from examples.docker.dockerfile import read

HERE = Path(__file__).parent
APP = HERE / "app"


class Outcome(NamedTuple):
    """What a SIGTERM to the first process led to."""

    heard: bool
    request: str
    exit_code: int
    serves_on: bool


def free_port() -> int:
    """Return a port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def environment(database_url: str, **extra: str) -> dict[str, str]:
    """Return what the container would get: nothing of the caller's but PATH."""
    return {
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUNBUFFERED": "1",
        "TZ": "UTC",
        "DATABASE_URL": database_url,
        "SECRET_KEY": "only-for-this-run",
        **extra,
    }


def image_command(bind: str) -> list[str]:
    """Return the CMD of the Dockerfile, bound to a free local port instead."""
    command = [step.exec_form for step in read(HERE / "Dockerfile")][-1]
    if command is None:
        raise ValueError("The CMD of the Dockerfile is not in exec form.")
    return [bind if part == "0.0.0.0:8000" else part for part in command]


def answers(url: str, *, within: float = 0, ok: bool = True) -> bool:
    """Tell whether an address answers, asking again for some seconds.

    Unless it is to be `ok`, an error of the server's is an answer too.
    """
    end = time.monotonic() + within
    while True:
        try:
            urlopen(url, timeout=5).read()  # noqa: S310 - a local address
        except (URLError, ConnectionError, TimeoutError) as error:
            if not ok and isinstance(error, HTTPError):
                return True
            if time.monotonic() >= end:
                return False
            time.sleep(0.1)
        else:
            return True


def stop_while_busy(command: list[str], port: int, env: dict[str, str]) -> Outcome:
    """Send SIGTERM to the first process while a request is under way."""
    address = f"http://localhost:{port}"
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "output.txt"
        with log.open("w") as output:
            process = subprocess.Popen(
                command,
                cwd=APP,
                env=env,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
        try:
            if not answers(f"{address}/healthz", within=20):
                raise RuntimeError(f"{command} did not start.")
            with ThreadPoolExecutor() as pool:
                request = pool.submit(answers, f"{address}/slow")
                while "busy" not in log.read_text() and not request.done():
                    time.sleep(0.02)
                process.send_signal(signal.SIGTERM)
                exit_code = process.wait(timeout=30)
                finished = request.result()
            serves_on = answers(f"{address}/healthz")
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
        said = log.read_text()
    return Outcome(
        heard="Handling signal: term" in said,
        request="finished" if finished else "lost",
        exit_code=exit_code,
        serves_on=serves_on,
    )


def report(outcomes: dict[str, Outcome]) -> str:
    """Show the outcomes as a table."""
    lines = [f"{'started by':<22}{'gunicorn heard':<16}{'request':<10}then"]
    for name, outcome in outcomes.items():
        then = (
            "still serving; the shell is gone"
            if outcome.serves_on
            else f"stopped, exit code {outcome.exit_code}"
        )
        heard = "SIGTERM" if outcome.heard else "nothing"
        lines.append(f"{name:<22}{heard:<16}{outcome.request:<10}{then}")
    return "\n".join(lines)
