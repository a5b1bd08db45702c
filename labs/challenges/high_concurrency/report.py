"""The texts that the lab tells and the page shows."""

import json
import re

import httpx
from asgiref.sync import async_to_sync
from django.test import RequestFactory
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from challenges.high_concurrency import tasks
from challenges.high_concurrency.stage import (
    CARRIERS,
    CROWD,
    HERE,
    LIMIT,
    Seen,
    ask_all,
    get,
    send,
    stage,
)
from measuring.outline import outline
from services.waiting import wait_for
from workers.worker import worker

# Each way to wait for the carriers: server, view, how many questions are under way
# at once, and how many there are in all.
WAYS: dict[str, tuple[str, str, int, int]] = {
    "4 workers, def": ("workers", "failing", 4, 300),
    "4 workers, async def": ("workers", "fixed", 12, 300),
    "100 threads, def": ("threads", "failing", 100, 300),
    "1 loop, async def that blocks": ("loop", "blocking", 1, 300),
    "1 loop, def": ("loop", "failing", 100, 300),
    "1 loop, async def, no limit": ("loop", "unlimited", 300, 300),
    "1 loop, the fixed view": ("loop", "fixed", 60, 60),
}
HOLDING = {
    "compute": ("loop", "report"),
    "compute, in a thread": ("loop", "report-in-thread"),
    "query": ("unsafe loop", "stock"),
    "query, in a thread": ("loop", "stock-in-thread"),
}
# What one carrier, or each, may do other than answer.
FAULTS = {
    "each answers": "late/0",
    "one is silent": "one-silent/1",
    "each drips a byte ten times a second": "drips/1",
    "each answers 500": "broken/1",
    "each closes the connection": "closes/1",
    "each sends HTML": "nonsense/1",
}
_seen: dict[tuple[int, str], Seen] = {}
_silent: dict[tuple[int, str], dict[int, int]] = {}


def seen(way: str) -> Seen:
    """Return what the carriers saw of one way; each is run once on a stage."""
    key = (id(stage()), way)
    if key not in _seen:
        _seen[key] = stage().crowd(*WAYS[way])
    return _seen[key]


def silent(view: str) -> dict[int, int]:
    """Return what Uvicorn told a crowd while the carriers were silent, run once."""
    key = (id(stage()), view)
    if key not in _silent:
        _silent[key] = stage().without_carriers("loop", view)
    return _silent[key]


def table(*ways: str) -> str:
    """Return how many questions are under way at once, for some ways or all."""
    lines = ["100 readers, 3 carriers        under way  rounds  another page  readers"]
    for way in ways or WAYS:
        it = seen(way)
        counts = f"{it.most:>9}{it.rounds:>8}{it.elsewhere:>14}"
        lines.append(f"{way:<31}{counts}  {it.told}")
    return "\n".join(lines)


def silence() -> str:
    """Return what a crowd is told, by both views, when no carrier answers at all."""
    lines = [f"carriers silent, readers wait {LIMIT} s   no answer   503   504"]
    for name, view in {"failing": "failing", "fixed": "fixed"}.items():
        told = silent(view)
        counts = "".join(f"{told.get(status, 0):>6}" for status in (503, 504))
        lines.append(f"{name:<36}{told.get(0, 0):>9}{counts}")
    return "\n".join(lines)


def faults() -> str:
    """Return what one reader gets from both views when carriers fail."""
    lines = [f"{'the three carriers':<38}{'failing':<20}fixed"]
    port = stage().port("loop")
    for what, question in FAULTS.items():
        stage().tell_carrier("forget")
        told = [one_reader(port, f"/{v}/{question}") for v in ("failing", "fixed")]
        stage().let_go()
        lines.append(f"{what:<38}{told[0]:<20}{told[1]}")
    return "\n".join(lines)


def one_reader(port: int, path: str) -> str:
    """Ask once, for LIMIT seconds; return the status and the number of prices."""
    try:
        answer = httpx.get(f"http://127.0.0.1:{port}{path}", timeout=LIMIT)
    except httpx.TimeoutException:
        return f"nothing in {LIMIT} s"
    if answer.status_code == 500:
        return "500"
    return f"{answer.status_code}, {len(answer.json()['prices'])} prices"


def full() -> str:
    """Return the answer to a reader for whom there is no place."""
    port = stage().port("loop")
    with stage().held("loop", "fixed", 60):
        # With the standard library: places are free again after two seconds.
        answer = send(port, "/fixed/price/1").getresponse()
        text = answer.read().decode()
        stage().tell_carrier("open/60/60")
    line = f"HTTP/1.1 {answer.status} {answer.reason}"
    return f"{line}\nRetry-After: {answer.getheader('Retry-After')}\n\n{text}"


def holding() -> str:
    """Return when others are answered while one request holds the loop, or does not."""
    lines = [f"{'one request does this':<24}another one is answered"]
    lines += [f"{what:<24}{stage().beside(*how)}" for what, how in HOLDING.items()]
    return "\n".join(lines)


def threads() -> str:
    """Return how many threads wait along while a loop waits for a whole crowd."""
    lines = [f"{f'{CROWD} requests wait':<40}threads for them"]
    for what, (server, view, most) in {
        "1 loop, def": ("loop", "failing", 100),
        "1 loop, async def": ("loop", "unlimited", 300),
        "1 loop, async def, without receivers": ("quiet loop", "unlimited", 300),
    }.items():
        with stage().held(server, view, most):
            count = get(stage().port(server), "/ping/").json["threads"]
            stage().tell_carrier(f"open/{most}/300")
        # The loop itself has one, and so may the ping.
        lines.append(f"{what:<40}{count // CROWD * CROWD:>16}")
    return "\n".join(lines)


def timeout() -> str:
    """Return what nginx tells a reader of another page, and its own log, meanwhile."""
    before = len(stage().front.error_log)
    with stage().held("workers", "failing", 4):
        answer = stage().through_nginx("workers")
        stage().tell_carrier("open/4/300")
    title = re.search(r"<title>(.+)</title>", answer.text)
    logged = stage().front.error_log[before:]
    line = next(it for it in logged.splitlines() if "timed out" in it)
    line = re.sub(r"^.*?\*\d+ ", "", line.partition(", client")[0])
    return f"{title[1] if title else answer.text}\n\n[error] {line}"


def worker_timeout() -> str:
    """Return what Gunicorn logs when the carrier takes longer than its patience."""
    port, log = stage().port("impatient"), stage().folder / "impatient.log"
    get(port, "/failing/late/0")  # What the view needs is loaded now.
    stage().tell_carrier("forget")
    before = len(log.read_text())
    status = get(port, "/failing/price/1").status
    wait_for(
        lambda: "SystemExit: 1" in log.read_text()[before:],
        "the worker's last words",
        seconds=20,
    )
    text = log.read_text()[before:]
    text = text[text.index("[CRITICAL]") : text.index("SystemExit: 1")]
    text = re.sub(r"\[\d{4}-[^]]+\] \[\d+\] ", "", text)
    text = re.sub(r"pid:\d+", "pid:27452", text)
    return f"{outline(text, str(HERE))}\nSystemExit: 1\n\nThe reader gets a {status}."


def wrong_query() -> str:
    """Return the error of a query in the loop."""
    until = stage().folder / "wrong_query"
    if get(stage().port("loop"), f"/stock/?until={until}").status != 500:
        raise AssertionError("Django let a query into the loop")
    log = (stage().folder / "loop.log").read_text().splitlines()
    entry = next(json.loads(line) for line in log if "Error: /stock/" in line)
    return str(entry["exception"].splitlines()[-1])


def queued() -> str:
    """Return what becomes of a crowd whose questions are put into a queue."""
    port = stage().port("workers")
    stage().tell_carrier("forget")
    statuses = ask_all(port, "/queued/price/", CROWD)
    lines = [
        f"answered with 202: {statuses.count(202)}",
        f"questions that had reached a carrier by then: {state('asked')}",
    ]
    stage().let_go()
    options = ("--pool", "threads", "--concurrency", "20")
    log = stage().folder / "worker.log"
    with worker(tasks.__name__, log, *options, env=stage().env):
        everything = CROWD * CARRIERS
        wait_for(lambda: state("answered") == everything, "the worker")
    lines.append(f"questions that a worker with 20 threads asked: {state('answered')}")
    return "\n".join(lines)


def connections() -> str:
    """Return how many connections twenty requests, one after another, have opened."""
    lines = [f"{'20 requests with a query each':<36}connections opened"]
    for what, server in {
        "4 workers, CONN_MAX_AGE = 60": "lasting workers",
        "1 loop, CONN_MAX_AGE = 60": "lasting loop",
    }.items():
        port = stage().port(server)
        used = {get(port, "/levels/").json["connection"] for _ in range(20)}
        # Which worker takes a request is chance, that there are four is not.
        told = "at most 4" if len(used) <= 4 else str(len(used))
        lines.append(f"{what:<36}{told:>18}")
    return "\n".join(lines)


def state(name: str) -> int:
    """Return one of the carrier's counts."""
    return stage().tell_carrier("state")[name]


def drf_async() -> str:
    """Return what Django REST framework says to an asynchronous method."""

    class Quote(APIView):
        """An API view whose method is a coroutine."""

        authentication_classes, permission_classes = (), ()

        async def get(self, request: Request) -> Response:
            """Answer nothing."""
            return Response({})

    try:
        async_to_sync(Quote.as_view())(RequestFactory().get("/"))
    except AssertionError as error:
        return f"AssertionError: {error}"
    return "it works"
