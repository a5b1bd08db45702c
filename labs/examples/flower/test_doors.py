"""Who may read and change what through Flower."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import quote, urlsplit

import httpx
import pytest

from examples.flower.watching import USER, Flower, caller, flower, shop_worker, waiting
from services import ServiceMissing, require_program
from services.nginx import serving
from services.waiting import wait_for

Captured = Callable[[str, str, str], None]
HERE = Path(__file__).parent
LAB = "first@shop"


REQUESTS = {
    "the page /tasks": ("GET", "/tasks"),
    "/metrics": ("GET", "/metrics"),
    "/healthcheck": ("GET", "/healthcheck"),
    "/api/tasks": ("GET", "/api/tasks"),
    "stop a worker": ("POST", f"/api/worker/shutdown/{LAB}"),
    "send a task": ("POST", "/api/task/send-task/shop.report"),
}


def test_who_may_what(broker: str, tmp_path: Path, captured: Captured):
    table = []
    for auth in (False, True):
        with (
            flower(broker, tmp_path, auth=auth) as watched,
            shop_worker(broker, tmp_path),
        ):
            known(watched)
            for who in (None, USER) if auth else (None,):
                column = []
                for method, path in REQUESTS.values():
                    if who and "shutdown" in path:
                        continue
                    json = {"args": [0]} if "send-task" in path else None
                    said = watched.ask(method, path, auth=who, json=json)
                    column.append(said.status_code)
                if who:
                    stop = watched.ask("POST", REQUESTS["stop a worker"][1], auth=who)
                    column.insert(4, stop.status_code)
                table.append(column)
    lines = [f"{'':<17}{'no option':<11}{'basic auth, no password':<25}with it"]
    for label, *codes in zip(REQUESTS, *table, strict=True):
        lines.append(f"{label:<17}{codes[0]:<11}{codes[1]:<25}{codes[2]}")
    captured(__file__, "doors.txt", "\n".join(lines))


def known(watched: Flower) -> None:
    """Wait until Flower knows the worker."""

    def there() -> bool:
        if watched.auth:
            return LAB in watched.get("/api/workers?refresh=1").json()
        return LAB in watched.get("/metrics").text

    wait_for(there, "Flower to know the worker")


def test_what_a_visitor_may_do(broker: str, tmp_path: Path, captured: Captured):
    lines = [f"{'':<18}revoke  the task is  send a task"]
    for options in ((), ("--read-only=True",)):
        with (
            flower(broker, tmp_path, *options) as watched,
            shop_worker(broker, tmp_path) as first,
            caller(broker) as app,
        ):
            known(watched)
            sent = app.send_task("shop.report", (600,))
            watched.sees("STARTED")
            path = f"/api/task/revoke/{quote(sent.id)}?terminate=true"
            said = watched.ask("POST", path)
            if said.is_success:
                watched.sees("REVOKED")
            job = "/api/task/send-task/shop.report"
            new = watched.ask("POST", job, json={"args": [0]}).status_code
            label = " ".join(options) or "no option"
            state = watched.tasks()[sent.id]["state"]
            lines.append(f"{label:<18}{said.status_code:<8}{state:<13}{new}")
            first.kill()
            wait_for(lambda: waiting(app) >= 0, "the broker")
            app.control.purge()
    captured(__file__, "revoke.txt", "\n".join(lines))


def test_behind_nginx(broker: str, tmp_path: Path, captured: Captured):
    try:
        program = require_program("nginx", "nginx")
    except ServiceMissing as missing:
        pytest.skip(str(missing))
    with flower(broker, tmp_path, "--url-prefix=flower") as watched:
        port = urlsplit(watched.url).port
        text = (HERE / "flower.conf").read_text().replace(":5555", f":{port}")
        with serving(program, {"flower.conf": text}) as front:
            here = f"http://127.0.0.1:{front.port}"
            proxied = Flower(f"{here}/flower", USER)
            lines = [f"{'through nginx':<21}no password   with it"]
            for path in ("/tasks", "/metrics", "/healthcheck"):
                codes = [proxied.get(path, auth=it).status_code for it in (None, USER)]
                lines.append(f"/flower{path:<14}{codes[0]:<14}{codes[1]}")
            job = f"{here}/flower/api/task/send-task/shop.report"
            origin = {"Origin": here}
            sent = httpx.post(job, auth=USER, json={"args": [0]}, headers=origin)
            assert sent.status_code == 200, "Flower compares Origin with Host"
            foreign = {"Origin": "http://elsewhere.example"}
            refused = httpx.post(job, auth=USER, json={"args": [0]}, headers=foreign)
            assert refused.status_code == 403
    captured(__file__, "nginx.txt", "\n".join(lines))
