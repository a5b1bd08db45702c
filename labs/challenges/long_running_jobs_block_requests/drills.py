"""One drill: `drills.py NAME` prints, as JSON, what came of it."""

import json
import os
import re
import secrets
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import psutil

from challenges.long_running_jobs_block_requests.client import Client
from challenges.long_running_jobs_block_requests.renderer import renderer
from challenges.long_running_jobs_block_requests.web import (
    FOLDER,
    SECONDS,
    clear,
    plain,
    reports,
    web,
)
from services.processes import free_port
from services.proxy import proxy
from services.waiting import wait_for
from workers import queues
from workers.worker import Worker

Told = dict[str, Any]
SAMPLES = 3
ENDS = ("done", "failed")
# Whoever is blocked is blocked until the renderer is released, however long that is.
PATIENCE = 1.0
# Whoever is not blocked is answered, however busy the machine is.
AS_LONG_AS_IT_TAKES = float(SECONDS)


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


def timeout() -> Told:
    """A worker that does not come back is killed, with its report."""
    with renderer() as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        # Loaded before the worker starts: that may take longer than the timeout.
        with web("failing", folder, "--timeout", "3", "--preload") as shop:
            said = shop.ask_for_report().result()
            pen.released.set()
            # It is another worker that says so.
            state = shop.state(1)
            log = plain(shop.log.read_text())
    return {"said": said, "state": state, "log": log}


def in_a_thread() -> Told:
    """A dead end: the report is built in a thread, and somebody deploys."""
    with renderer() as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        with web("in_a_thread", folder) as shop:
            said = shop.ask_for_report().result()
            wait_for(lambda: pen.asked == [1], "the report to be drawn", SECONDS)
            meanwhile = Counter(shop.answered(AS_LONG_AS_IT_TAKES))
            shop.reload()
            pen.released.set()
            # A second report shows that the renderer works and the shop, too.
            shop.ask_for_report().result()
            wait_for(lambda: shop.state(2) == "done", "the second report", SECONDS)
            states = [shop.state(report) for report in (1, 2)]
    return {"said": said, "meanwhile": meanwhile, "states": states}


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
            unknown = httpx.get(f"{shop.url}/reports/99/", timeout=SECONDS)
            pen.released.set()
            wait_for(lambda: done(2), "both reports", SECONDS)
            after = [shop.report(report) for report in (1, 2)]
    return {
        "jobs": said,
        "meanwhile": meanwhile,
        "states": states,
        "unknown": unknown.status_code,
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


def broken(
    version: str = "fixed",
    *,
    answer: int | None = 200,
    broker: str | None = None,
    seconds: float = 15,
) -> Told:
    """Ask for a report when something is broken, and say what the client reads."""
    with renderer(answer=answer) as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        pen.released.set()
        with web(version, folder, broker=broker) as shop, celery(folder):
            said = shop.ask_for_report().result()
            # It may stay as it is for ever: then that is what the client reads.
            with suppress(TimeoutError):
                wait_for(lambda: shop.state(1) in ENDS, "an end", seconds)
            return {
                "said": said,
                "state": shop.state(1),
                "starts": len(pen.asked),
                "logged": "not handed over" in shop.log.read_text(),
            }


def silent() -> Told:
    """Lose what is sent to the broker, after a first report went well."""
    with renderer() as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        pen.released.set()
        with (
            proxy(os.environ["BROKER_URL"]) as way,
            web("fixed", folder, broker=way.url) as shop,
            celery(folder),
        ):
            shop.ask_for_report().result()
            wait_for(lambda: done(1), "the first report", SECONDS)
            way.swallow()
            said = shop.ask_for_report().result()
            with suppress(TimeoutError):
                wait_for(lambda: shop.state(2) in ENDS, "an end", 5)
            starts = pen.asked.count(2)
            return {"said": said, "state": shop.state(2), "starts": starts}


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


def killed(app: str, how: Callable[[Worker], None]) -> Told:
    """Kill a worker that builds a report, or its child, and start another one."""
    with renderer() as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        with web("fixed", folder) as shop, celery(folder, app) as first:
            shop.ask_for_report().result()
            wait_for(lambda: pen.asked == [1], "the report to be drawn", SECONDS)
            how(first)
            pen.released.set()
            with celery(folder, app):
                # What is delivered again comes before what is new.
                shop.ask_for_report().result()
                wait_for(lambda: shop.state(2) == "done", "report 2", SECONDS)
                if app == "jobs":
                    # Two workers may live: the other one may still be at the first.
                    with suppress(TimeoutError):
                        wait_for(lambda: done(2), "the report begun again", 10)
                found = reports()
    return {"first": found[0], "second": found[1]}


@contextmanager
def celery(folder: str, app: str = "jobs") -> Iterator[Worker]:
    """Run a worker with a log of its own, and kill it at the end."""
    settings = {"DJANGO_SETTINGS_MODULE": f"{FOLDER}.settings"}
    log = Path(folder) / f"{secrets.token_hex(4)}.log"
    queue = os.environ["QUEUE"]
    worker = Worker(f"{FOLDER}.{app}", log, "--queues", queue, env=settings)
    try:
        yield worker
    finally:
        worker.kill()


def done(count: int) -> bool:
    """Tell whether so many reports are done."""
    return [state for state, _ in reports()].count("done") == count


def kill_server() -> Told:
    """Kill the whole web server while it builds a report, and start another one."""
    with renderer() as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        with web("failing", folder) as shop:
            tab = shop.ask_for_report()
            wait_for(lambda: pen.asked == [1], "the report to be drawn", SECONDS)
            shop.kill()
            said = tab.result()
        pen.released.set()
        with web("failing", folder) as shop:
            shop.ask_for_report().result()
        found = reports()
    return {"said": said, "first": found[0], "second": found[1]}


def kill_web() -> Told:
    """Kill the web worker that builds a report in a request."""
    with renderer() as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        with web("failing", folder) as shop:
            tab = shop.ask_for_report()
            wait_for(lambda: pen.asked == [1], "the report to be drawn", SECONDS)
            (worker,) = shop.workers()
            psutil.Process(worker).send_signal(signal.SIGKILL)
            said = tab.result()
            pen.released.set()
            shop.ask_for_report().result()
            found = reports()
    return {"said": said, "first": found[0], "second": found[1]}


DRILLS: dict[str, Callable[[], Told]] = {
    "inline": inline,
    "threads": threads,
    "one_free": one_free,
    "timeout": timeout,
    "in_a_thread": in_a_thread,
    "queued": queued,
    "kill_web": kill_web,
    "kill_server": kill_server,
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
    "kill_early": lambda: killed("early", Worker.kill),
    "kill_late": lambda: killed("jobs", Worker.kill),
    "kill_child": lambda: killed("jobs", Worker.kill_child),
}


def main(name: str) -> None:
    """Print what came of one drill."""
    clear()
    print(json.dumps(DRILLS[name]()))


if __name__ == "__main__":
    main(sys.argv[1])
