"""Ask the views without a server, run the job without a worker: `alone.py HOW`.

It prints, as JSON, what came of it. HOW is one of
well: ask for reports, look after one, and run the job with three renderers;
away: ask for a report while nothing listens at the broker's address;
silent: ask for a second one while what is sent to the broker is lost.
"""

import json
import logging
import os
import sys
from threading import Timer
from typing import Any
from unittest import mock

from django.http import HttpResponse
from django.test import Client

from challenges.long_running_jobs_block_requests.jobs import Report, app, build_report
from challenges.long_running_jobs_block_requests.renderer import renderer
from challenges.long_running_jobs_block_requests.web import FOLDER, clear, reports
from services.processes import free_port
from services.proxy import proxy
from workers import queues

Told = dict[str, Any]
QUEUE = os.environ["QUEUE"]
# A confirm is given three seconds; a request that takes this long would take for ever.
HELD = 15
BROWSER = Client(raise_request_exception=False)


def well() -> Told:
    """Ask the views, then run the job."""
    return {"views": views(), "job": job()}


def views() -> Told:
    """Ask for two reports, and look after the first one in each of its states."""
    asked = said(BROWSER.post("/reports/"))
    BROWSER.post("/reports/")
    told = {"asked": asked, "queue": queues.orders(QUEUE), "states": states()}
    told["unknown"] = said(BROWSER.get("/reports/99/"))["status"]
    place = asked["headers"]["Location"] or "/nowhere/"
    told["queued"] = said(BROWSER.get(place))
    for state in ("running", "failed", "done"):
        Report.objects.filter(pk=1).update(state=state, text=f"text if {state}")
        told[state] = said(BROWSER.get(place))
    return told


def job() -> Told:
    """Run the job for the first of two reports, with three renderers."""
    told: Told = {}
    Report.objects.update(state="queued")
    for what, answer in {"answers": 200, "refuses": 500, "hangs up": None}.items():
        with renderer(answer=answer) as pen:
            pen.released.set()
            os.environ["RENDERER"] = pen.url
            waits = run(1)
            told[what] = {"asked": len(pen.asked), "waits": waits, "states": states()}
        Report.objects.update(state="queued")
    return told


def run(report: int) -> list[int]:
    """Run the job until it is done or given up; return how long it would wait."""
    waits: list[int] = []
    retry = build_report.retry

    def noted(**how: Any) -> Any:
        waits.append(how.get("countdown", build_report.default_retry_delay))
        return retry(**how)

    # A wait is a random part of the longest that it may be: here it is all of it.
    with (
        mock.patch.object(build_report, "retry", noted),
        mock.patch("celery.utils.time.random.randrange", lambda end: end - 1),
    ):
        build_report.apply((report,))
    return waits[:-1]  # The last one is not granted.


def away() -> Told:
    """Ask for a second report while the broker refuses connections."""
    lines: list[str] = []
    log = logging.Handler(logging.ERROR)
    log.emit = lambda record: lines.append(record.getMessage())
    logging.getLogger(f"{FOLDER}.fixed").addHandler(log)
    Report.objects.create()
    app.conf.broker_url = f"amqp://guest:guest@127.0.0.1:{free_port()}"
    asked = said(BROWSER.post("/reports/"))
    return {"asked": asked, "log": lines, "states": states()}


def silent() -> Told:
    """Ask for a report, break the path to the broker, and ask for another one."""
    held: list[int] = []
    with proxy(os.environ["BROKER_URL"]) as path:
        app.conf.broker_url = path.url
        BROWSER.post("/reports/")
        path.swallow()

        def give_up() -> None:
            held.append(HELD)
            path.drop()

        late = Timer(HELD, give_up)
        late.start()
        asked = said(BROWSER.post("/reports/"))
        late.cancel()
    return {"asked": asked, "held": held, "queue": queues.orders(QUEUE)}


def said(answer: HttpResponse) -> Told:
    """Return the parts of an answer that a client reads."""
    return {
        "status": answer.status_code,
        "headers": {name: answer.get(name) for name in ("Location", "Retry-After")},
        "body": json.loads(answer.content) if answer.status_code < 400 else None,
    }


def states() -> list[str]:
    """Return the state of each report."""
    return [state for state, _ in reports()]


if __name__ == "__main__":
    if app.conf.broker_url != os.environ["BROKER_URL"]:
        # Somebody else's broker may listen at the address that Celery has by default.
        sys.exit(f"the app does not use BROKER_URL but {app.conf.broker_url}")
    clear()
    queues.declare(QUEUE)
    ways = {"well": well, "away": away, "silent": silent}
    print(json.dumps(ways[sys.argv[1]]()))
