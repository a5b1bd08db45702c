"""Gunicorn with two workers: whose counters does a scrape see?"""

import os
import signal
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import httpx

from examples.prometheus.server import serving
from services.processes import free_port
from services.waiting import wait_for

CONFIG = ("--config", str(Path(__file__).parent / "gunicorn_conf.py"))


def scrapes(folder: Path, *, several: bool) -> Iterator[int]:
    """Send 12 requests to one worker and 8 to the other; scrape after each."""
    env = {"SHOP_FOLDER": str(folder)}
    if several:
        (folder / "metrics").mkdir()
        env["PROMETHEUS_MULTIPROC_DIR"] = str(folder / "metrics")
    options = ("--workers", "2", *(CONFIG if several else ()))
    with serving(free_port(), *options, **env) as url:
        held = ""
        for requests in (12, 8):
            with ThreadPoolExecutor(1) as pool:
                held = _hold_another(url, folder, pool, held)
                for _ in range(requests):
                    httpx.get(f"{url}/products/mug/", timeout=10)
                yield _seen(httpx.get(f"{url}/metrics", timeout=10).text)
                (folder / "gate").touch()


def _hold_another(url: str, folder: Path, pool: ThreadPoolExecutor, last: str) -> str:
    """Keep one worker busy, another one than last time, and return its number."""
    file, gate = folder / "held", folder / "gate"
    while True:
        gate.unlink(missing_ok=True)
        file.unlink(missing_ok=True)
        waiting = pool.submit(httpx.get, f"{url}/hold/", timeout=30)
        wait_for(lambda: file.exists() and file.read_text(), "a held request")
        if (held := file.read_text()) != last:
            return held
        gate.touch()
        waiting.result()


def busy_after_a_kill(folder: Path, *, tidy: bool) -> int:
    """Kill a worker within a request; return how many seem to be in progress."""
    (folder / "metrics").mkdir()
    env = {"SHOP_FOLDER": str(folder)}
    env["PROMETHEUS_MULTIPROC_DIR"] = str(folder / "metrics")
    with serving(free_port(), *(CONFIG if tidy else ()), **env) as url:
        with ThreadPoolExecutor(1) as pool:
            worker = _hold_another(url, folder, pool, "")
            os.kill(int(worker), signal.SIGKILL)
        with suppress(httpx.HTTPError):
            httpx.get(f"{url}/products/mug/", timeout=10)  # The next worker answers.
        return _seen(httpx.get(f"{url}/metrics", timeout=10).text, "_in_progress ")


def _seen(text: str, part: str = '_total{method="GET",route="/products/') -> int:
    for line in text.splitlines():
        if line.startswith(f"shop_requests{part}"):
            return int(float(line.rsplit(" ", 1)[1]))
    return 0
