"""Drills in which whoever builds a report is killed, or stopped by a deploy."""

import os
import signal
import tempfile
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import psutil

from challenges.long_running_jobs_block_requests.builder import celery, done
from challenges.long_running_jobs_block_requests.renderer import renderer
from challenges.long_running_jobs_block_requests.web import (
    AS_LONG_AS_IT_TAKES,
    SECONDS,
    plain,
    reports,
    web,
)
from services.waiting import wait_for
from workers.worker import Worker

Told = dict[str, Any]


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
