"""One drill: `drills.py NAME` prints, as JSON, what came of it."""

import json
import os
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import httpx

from challenges.long_running_jobs_block_requests import kills
from challenges.long_running_jobs_block_requests.builder import celery, done
from challenges.long_running_jobs_block_requests.client import Client
from challenges.long_running_jobs_block_requests.renderer import renderer
from challenges.long_running_jobs_block_requests.troubles import broken, silent
from challenges.long_running_jobs_block_requests.web import (
    AS_LONG_AS_IT_TAKES,
    SECONDS,
    clear,
    web,
)
from services.processes import free_port
from services.waiting import wait_for
from workers import queues
from workers.worker import Worker

Told = dict[str, Any]
SAMPLES = 3
# Whoever is blocked is blocked until the renderer is released, however long that is.
PATIENCE = 1.0


# region block
def block(version: str, jobs: int, seconds: float, *options: str) -> Told:
    """Ask for reports, and for ten prices while these are being drawn."""
    with renderer() as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        with web(version, folder, *options) as shop:
            wanted = [shop.ask_for_report() for _ in range(jobs)]
            wait_for(lambda: len(pen.asked) == jobs, "the reports to be drawn", SECONDS)
            meanwhile = Counter(shop.answered(seconds))
            pen.released.set()
            said = Counter(tab.result() for tab in wanted)
            after = Counter(shop.answered(AS_LONG_AS_IT_TAKES))
    return {"jobs": said, "meanwhile": meanwhile, "after": after}


# endregion block


def inline() -> Told:
    """Two workers, two reports."""
    return block("failing", 2, PATIENCE, "--workers", "2")


def threads() -> Told:
    """A dead end: four threads, four reports."""
    return block("failing", 4, PATIENCE, "--threads", "4")


def one_free() -> Told:
    """Two workers, one report: the other one answers."""
    return block("failing", 1, AS_LONG_AS_IT_TAKES, "--workers", "2")


def queued() -> Told:
    """Two web workers, two reports, and a worker that builds them."""
    with renderer() as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        with web("fixed", folder, "--workers", "2") as shop, celery(folder):
            wanted = [shop.ask_for_report() for _ in range(2)]
            said = Counter(tab.result() for tab in wanted)
            wait_for(lambda: len(pen.asked) == 1, "the first report", SECONDS)
            meanwhile = Counter(shop.answered(AS_LONG_AS_IT_TAKES))
            states = sorted(shop.state(report) for report in (1, 2))
            pen.released.set()
            wait_for(lambda: done(2), "both reports", SECONDS)
            after = [shop.report(report) for report in (1, 2)]
    return {
        "jobs": said,
        "meanwhile": meanwhile,
        "states": states,
        "after": after,
    }


def times() -> Told:
    """Take the time to the answer and to the report, on both sides."""
    inline, answer, report, looks = [], [], [], []
    with renderer(seconds=1.5) as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        with web("failing", folder) as old, web("fixed", folder) as new:
            with celery(folder):
                for _ in range(SAMPLES + 1):
                    began = time.perf_counter()
                    httpx.post(f"{old.url}/reports/", timeout=SECONDS)
                    inline.append(since(began))
                    began = time.perf_counter()
                    client = Client(f"{new.url}/reports/")
                    answer.append(since(began))
                    text = client.fetch(patience=SECONDS).json()["text"]
                    report.append(since(began))
                    looks.append(client.looks)
    # The first of each pays for connections and imports.
    return {
        "inline": inline[1:],
        "answer": answer[1:],
        "report": report[1:],
        "looks": looks[1:],
        "text": text,
    }


def since(began: float) -> float:
    """Return the milliseconds since then."""
    return (time.perf_counter() - began) * 1000


def two_workers() -> Told:
    """Two workers and three reports: the second worker takes what is free."""
    with renderer() as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        with web("fixed", folder) as shop, celery(folder):
            for _ in range(3):
                shop.ask_for_report().result()
            wait_for(lambda: pen.asked == [1], "the first report", SECONDS)
            queues.settled(os.environ["QUEUE"])
            with celery(folder), suppress(TimeoutError):
                wait_for(lambda: len(pen.asked) == 2, "the second worker", 5)
            return {"drawn": sorted(pen.asked)}


DRILLS: dict[str, Callable[[], Told]] = {
    "inline": inline,
    "threads": threads,
    "one_free": one_free,
    "timeout": kills.timeout,
    "in_a_thread": kills.in_a_thread,
    "queued": queued,
    "kill_web": kills.kill_web,
    "kill_server": kills.kill_server,
    "times": times,
    "silent": silent,
    "two_workers": two_workers,
    "refused_inline": lambda: broken("failing", answer=500, seconds=2),
    "refused": lambda: broken(answer=500),
    "renderer_away": lambda: broken(answer=None, seconds=25),
    "broker_away": lambda: broken(broker=f"amqp://guest:guest@127.0.0.1:{free_port()}"),
    "locked_out": lambda: broken(
        broker=re.sub(r"//\w+:\w+@", "//nobody:wrong@", os.environ["BROKER_URL"])
    ),
    "slow_commit": lambda: broken("slow_commit", seconds=5),
    "kill_early": lambda: kills.killed("early", Worker.kill),
    "kill_late": lambda: kills.killed("jobs", Worker.kill),
    "kill_child": lambda: kills.killed("jobs", Worker.kill_child),
}


def main(name: str) -> None:
    """Print what came of one drill."""
    clear()
    print(json.dumps(DRILLS[name]()))


if __name__ == "__main__":
    main(sys.argv[1])
