"""Drills in which something that a report needs is broken."""

import os
import tempfile
from contextlib import suppress
from typing import Any

from challenges.long_running_jobs_block_requests.builder import celery, done
from challenges.long_running_jobs_block_requests.renderer import renderer
from challenges.long_running_jobs_block_requests.web import SECONDS, web
from services.proxy import proxy
from services.waiting import wait_for

Told = dict[str, Any]
ENDS = ("done", "failed")


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
