"""One drill: `drills.py NAME` prints, as JSON, what came of it."""

import json
import os
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import psutil

from challenges.long_running_jobs_block_requests.renderer import renderer
from challenges.long_running_jobs_block_requests.web import (
    FOLDER,
    clear,
    plain,
    reports,
    web,
)
from services.waiting import wait_for
from workers.worker import Worker

Told = dict[str, Any]
# Whoever is blocked is blocked until the renderer is released, however long that is.
PATIENCE = 1.0
# Whoever is not blocked is answered, however busy the machine is.
AS_LONG_AS_IT_TAKES = 60.0


# region block
def block(version: str, jobs: int, seconds: float, *options: str) -> Told:
    """Ask for reports, and for ten prices while these are being drawn."""
    with renderer() as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        with web(version, folder, *options) as shop:
            wanted = [shop.ask_for_report() for _ in range(jobs)]
            wait_for(lambda: len(pen.asked) == jobs, "the reports to be drawn")
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
            wait_for(lambda: pen.asked == [1], "the report to be drawn")
            meanwhile = Counter(shop.answered(AS_LONG_AS_IT_TAKES))
            shop.reload()
            pen.released.set()
            # A second report shows that the renderer works and the shop, too.
            shop.ask_for_report().result()
            wait_for(lambda: shop.state(2) == "done", "the second report")
            states = [shop.state(report) for report in (1, 2)]
    return {"said": said, "meanwhile": meanwhile, "states": states}


def queued() -> Told:
    """Two web workers, two reports, and a worker that builds them."""
    with renderer() as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        with web("fixed", folder, "--workers", "2") as shop:
            worker = start(folder, "first")
            try:
                wanted = [shop.ask_for_report() for _ in range(2)]
                said = Counter(tab.result() for tab in wanted)
                wait_for(lambda: len(pen.asked) == 1, "the first report to be drawn")
                meanwhile = Counter(shop.answered(AS_LONG_AS_IT_TAKES))
                states = sorted(shop.state(report) for report in (1, 2))
                pen.released.set()
                wait_for(lambda: done(2), "both reports")
            finally:
                worker.kill()
            states_after = [shop.state(report) for report in (1, 2)]
    return {
        "jobs": said,
        "meanwhile": meanwhile,
        "states": states,
        "states_after": states_after,
    }


def killed(app: str, how: Callable[[Worker], None]) -> Told:
    """Kill a worker that builds a report, or its child, and start another one."""
    with renderer() as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        with web("fixed", folder) as shop:
            first = start(folder, "first", app)
            shop.ask_for_report().result()
            wait_for(lambda: pen.asked == [1], "the report to be drawn")
            how(first)
            pen.released.set()
            second = start(folder, "second", app)
            try:
                # What is delivered again comes before what is new.
                shop.ask_for_report().result()
                wait_for(lambda: shop.state(2) == "done", "the second report")
                if app == "jobs":
                    # Two workers may live: the other one may still be at the first.
                    wait_for(lambda: done(2), "the report that was begun again")
                found = reports()
            finally:
                second.kill()
                first.kill()
    return {"first": found[0], "second": found[1]}


def start(folder: str, name: str, app: str = "jobs") -> Worker:
    """Start a worker with a log of its own."""
    settings = {"DJANGO_SETTINGS_MODULE": f"{FOLDER}.settings"}
    log = Path(folder) / f"{name}.log"
    queue = os.environ["QUEUE"]
    return Worker(f"{FOLDER}.{app}", log, "--queues", queue, env=settings)


def done(count: int) -> bool:
    """Tell whether so many reports are done."""
    return [state for state, _ in reports()].count("done") == count


def kill_web() -> Told:
    """Kill the web worker that builds a report in a request."""
    with renderer() as pen, tempfile.TemporaryDirectory() as folder:
        os.environ["RENDERER"] = pen.url
        with web("failing", folder) as shop:
            tab = shop.ask_for_report()
            wait_for(lambda: pen.asked == [1], "the report to be drawn")
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
