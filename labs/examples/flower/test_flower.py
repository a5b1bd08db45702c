"""What Flower shows of real workers on a real RabbitMQ, and what it cannot."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from examples.flower.watching import Flower, caller, flower, shop_worker, waiting
from services import Server
from services.waiting import wait_for

Captured = Callable[[str, str, str], None]
HERE = Path(__file__).parent
LAB = "first@shop"


def rows(watched: Flower) -> list[str]:
    """Show the tasks as the page does, without ids, times and workers."""
    return [
        f"{task['args']:<27}{task['state']:<9}"
        f"retries {task['retries'] or 0}  {task['exception'] or ''}".rstrip()
        for task in watched.tasks().values()
    ]


def test_what_it_shows(broker: str, tmp_path: Path, captured: Captured):
    with (
        flower(broker, tmp_path) as watched,
        shop_worker(broker, tmp_path),
        caller(broker) as app,
    ):
        app.send_task("shop.receipt", (1001, "ada@example.com"))
        watched.sees("SUCCESS")
        app.send_task("shop.receipt", (1002, "ben@example.com"))
        watched.sees("SUCCESS", "SUCCESS")
        app.send_task("shop.receipt", (1003, "cleo at example"))
        watched.sees("FAILURE", "SUCCESS", "SUCCESS")
        hidden = "(1004, '…')"
        app.send_task("shop.receipt", (1004, "dan@example.com"), argsrepr=hidden)
        watched.sees("FAILURE", "SUCCESS", "SUCCESS", "SUCCESS")
        captured(__file__, "shows.txt", "\n".join(rows(watched)))
        counted = watched.events()
        rows_of = [f"{kind:<16}{counted[kind]:>2}" for kind in sorted(counted)]
        captured(__file__, "metrics.txt", "\n".join(rows_of))


def test_what_it_cannot_see(broker: str, tmp_path: Path, captured: Captured):
    lines = [f"{'':<36}in the queue   Flower"]

    def note(what: str, watched: Flower) -> None:
        states = watched.states()
        kinds = [f"{states.count(one)} {one}" for one in sorted(set(states))]
        shown = ", ".join(kinds) or "nothing"
        lines.append(f"{what:<36}{waiting(app):>12}   {shown}")

    with caller(broker, task_send_sent_event=False) as silent, caller(broker) as app:
        with flower(broker, tmp_path) as watched:
            for order in (1, 2, 3):
                silent.send_task("shop.receipt", (order, "ada@example.com"))
            note("3 sent, no worker", watched)
            for order in (4, 5):
                app.send_task("shop.receipt", (order, "ada@example.com"))
            watched.sees("PENDING", "PENDING")
            note("2 more, with task_send_sent_event", watched)
            app.control.purge()
            note("after celery purge", watched)
        with flower(broker, tmp_path) as again:
            note("after a restart of Flower", again)
    captured(__file__, "blind.txt", "\n".join(lines))


def test_a_killed_worker_leaves_its_task_started(
    broker: str, tmp_path: Path, captured: Captured
):
    keep = ("--persistent=True", f"--db={tmp_path / 'flower.db'}")
    with caller(broker) as app:
        with flower(broker, tmp_path, *keep) as watched:
            with shop_worker(broker, tmp_path) as first:
                app.send_task("shop.report", (600,))
                watched.sees("STARTED")
                first.kill()
            wait_for(lambda: waiting(app) == 1, "the message to come back")
            lines = [
                f"the worker was killed      Flower: {watched.states()}",
                f"                           in the queue: {waiting(app)}",
            ]
        with flower(broker, tmp_path, *keep) as again:
            lines.append(f"restart, --persistent      Flower: {again.states()}")
    captured(__file__, "killed.txt", "\n".join(lines))


def test_queue_lengths_come_from_the_management_api(
    broker: str, rabbitmq: Server, tmp_path: Path, captured: Captured
):
    management = getattr(rabbitmq, "management", None)
    if management is None:
        pytest.skip("this RabbitMQ has no management plugin that we may use")
    login = urlsplit(broker).netloc.rpartition("@")[0]
    api = management.replace("://", f"://{login}@") + "/api/"
    lines = []
    with caller(broker) as app:
        for order in (1, 2, 3):
            app.send_task("shop.receipt", (order, "ada@example.com"))
        for option in ((), (f"--broker-api={api}",)):
            with flower(broker, tmp_path, *option) as watched:
                if option:
                    wait_for(lambda: length(watched) == "celery: 3", "the count")
                lines.append(
                    f"{'--broker-api' if option else 'no option':<14}{length(watched)}"
                )
    captured(__file__, "queues.txt", "\n".join(lines))


def length(watched: Flower) -> str:
    """Say what Flower answers about queues."""
    found = watched.get("/api/queues/length").json()["active_queues"]
    # RabbitMQ counts a new queue only after some seconds.
    counts = [f"{it['name']}: {it.get('messages', 'not counted')}" for it in found]
    return ", ".join(counts) or "no queues"
