"""The texts that the lab tells and the page shows."""

import json
import re

import httpx

from challenges.high_concurrency import tasks
from challenges.high_concurrency.stage import CROWD, HERE, Seen, ask_all, get, stage
from measuring.outline import outline
from services.waiting import wait_for
from workers.worker import worker

# Each way to wait for the carrier: server, view, and how many questions get there.
WAYS: dict[str, tuple[str, str, int]] = {
    "4 workers, def": ("workers", "failing", 4),
    "4 workers, async def": ("workers", "fixed", 4),
    "1 worker with 40 threads, def": ("threads", "failing", 40),
    "1 loop, async def that blocks": ("loop", "blocking", 1),
    "1 loop, def": ("loop", "failing", 100),
    "1 loop, async def": ("loop", "fixed", 100),
    "1 loop, async def, limit 20": ("loop", "limited", 20),
}
HOLDING = {
    "compute": ("loop", "report"),
    "compute, in a thread": ("loop", "report-in-thread"),
    "query": ("unsafe loop", "stock"),
    "query, in a thread": ("loop", "stock-in-thread"),
}
_seen: dict[tuple[int, str], Seen] = {}


def seen(way: str) -> Seen:
    """Return what the carrier saw of one way; each is run once on a stage."""
    key = (id(stage()), way)
    if key not in _seen:
        _seen[key] = stage().crowd(*WAYS[way])
    return _seen[key]


def table(*ways: str) -> str:
    """Return how many questions are under way at once, for some ways or all."""
    head = f"{f'{CROWD} requests at once':<33}{'under way':>9}{'rounds':>8}"
    found = {way: seen(way) for way in ways or WAYS}
    lines = [f"{way:<33}{it.most:>9}{it.rounds:>8}" for way, it in found.items()]
    return "\n".join([head, *lines])


def holding() -> str:
    """Return when others are answered while one request holds the loop, or does not."""
    lines = [f"{'one request does this':<24}another one is answered"]
    lines += [f"{what:<24}{stage().beside(*how)}" for what, how in HOLDING.items()]
    return "\n".join(lines)


def threads() -> str:
    """Return how many threads wait along while a loop waits for a whole crowd."""
    lines = [f"{f'{CROWD} requests wait':<40}threads for them"]
    for what, (server, view) in {
        "1 loop, def": ("loop", "failing"),
        "1 loop, async def": ("loop", "fixed"),
        "1 loop, async def, without receivers": ("quiet loop", "fixed"),
    }.items():
        with stage().held(server, view, CROWD):
            count = get(stage().port(server), "/ping/").json["threads"]
            stage().tell_carrier(f"open/{CROWD}/{CROWD}")
        # The loop itself has one, and so may the ping.
        lines.append(f"{what:<40}{count // CROWD * CROWD:>16}")
    return "\n".join(lines)


def timeout() -> str:
    """Return what a reader is told while four others wait for the carrier."""
    port = stage().port("workers")
    with stage().held("workers", "failing", 4):
        try:
            httpx.get(f"http://127.0.0.1:{port}/ping/", timeout=0.5)
            told = "answered"
        except httpx.TimeoutException as error:
            told = f"httpx.{type(error).__name__}: {error}"
        stage().tell_carrier(f"open/4/{CROWD}")
    return told


def worker_timeout() -> str:
    """Return what Gunicorn logs when the carrier takes longer than its patience."""
    port, log = stage().port("impatient"), stage().folder / "impatient.log"
    get(port, "/failing/late/0")  # What the view needs is loaded now.
    stage().tell_carrier("forget")
    before = len(log.read_text())
    status = get(port, "/failing/price/1").status
    wait_for(
        lambda: "SystemExit: 1" in log.read_text()[before:], "the worker's last words"
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
        f"of these, questions that reached the carrier: {state('inside')}",
    ]
    stage().tell_carrier(f"open/20/{CROWD}")
    options = ("--pool", "threads", "--concurrency", "20")
    log = stage().folder / "worker.log"
    with worker(tasks.__name__, log, *options, env=stage().env):
        wait_for(lambda: state("answered") == CROWD, "the worker to ask")
    lines.append(f"a worker with 20 threads later asked {state('answered')}")
    lines.append(f"in rounds: {state('rounds')}")
    return "\n".join(lines)


def state(name: str) -> int:
    """Return one of the carrier's counts."""
    return stage().tell_carrier("state")[name]
