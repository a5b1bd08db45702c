"""The texts that the lab tells and the page shows."""

import os
import re
import signal
from collections.abc import Iterable

import httpx
from kombu import Connection

from challenges.deploys_drop_requests import drain, schemas
from challenges.deploys_drop_requests.deploy import GREEN, NO_DATABASE, Deploy
from challenges.deploys_drop_requests.meeting import Outcome
from challenges.deploys_drop_requests.site import HERE, MOMENTS, Site, site
from challenges.deploys_drop_requests.stage import stage
from challenges.deploys_drop_requests.watching import ask
from measuring.outline import outline
from services.processes import is_listening
from services.waiting import wait_for
from workers.worker import plain, worker

# What takes the place of the 30 seconds in gunicorn.conf.py.
ONE_SECOND = {"GUNICORN_CMD_ARGS": "--no-control-socket --graceful-timeout 1"}
DEPLOYS: dict[str, Deploy] = {
    "failing": Deploy("kill, then start", "failing/deploy.sh", False),
    "polite": Deploy("SIGTERM, then start", "dead_ends/polite.sh", False),
    "unready": Deploy("switch before it is ready", "dead_ends/unready.sh", False),
    "late": Deploy("switch after SIGTERM", "dead_ends/late.sh", True),
    "impatient": Deploy(
        "ready, switch, one second",
        "dead_ends/undrained.sh",
        True,
        patient=False,
        old=ONE_SECOND,
    ),
    "undrained": Deploy("ready, switch, SIGTERM", "dead_ends/undrained.sh", True),
    "fixed": Deploy(
        "ready, switch, drain, SIGTERM", "fixed/deploy.sh", True, env={"DRAIN": "20"}
    ),
}
# A payment provider that never answers, and a drain that does not wait for ever.
STUCK = Deploy(
    "a request that never ends",
    "fixed/deploy.sh",
    True,
    patient=False,
    env={"DRAIN": "2"},
    old=ONE_SECOND,
    longest=30,  # The clients themselves give up after 40.
)


def outcome(name: str, told: dict[str, str] = GREEN) -> Outcome:
    """Return what became of a deploy; each is run once."""
    return stage().outcome(DEPLOYS[name], told)


def table(*names: str, told: dict[str, str] = GREEN) -> str:
    """Return what some deploys lose by moment, or all of them."""
    lines = [_row("requests lost, of 5 each", MOMENTS, "sum")]
    for name in names or DEPLOYS:
        found = outcome(name, told)
        cells = [found.lost.get(moment) or "–" for moment in MOMENTS]
        lines.append(_row(DEPLOYS[name].says, cells, found.total or "–"))
    return "\n".join(lines)


def _row(what: str, cells: Iterable[object], total: object) -> str:
    columns = zip((*cells, total), (9, 8, 10, 10, 7, 5), strict=True)
    return f"{what:<30}" + "".join(f"{cell!s:>{wide}}" for cell, wide in columns)


def by_release() -> str:
    """Return which release answered at each moment of the fixed deploy."""
    answered = outcome("fixed").answered_by
    return "\n".join(
        f"{moment:<12}{' and '.join(answered[moment])}" for moment in MOMENTS
    )


def gunicorn_log(text: str) -> str:
    """Return the end of a release, as Gunicorn logs it."""
    text = text[text.index("[INFO] Handling signal") :]
    text = re.sub(r"\[\d{4}-[^]]+\] \[\d+\] ", "", text)
    # Whether the arbiter sees a worker end by a signal or by itself is chance.
    lines = [line for line in text.splitlines() if "was sent SIG" not in line]
    return "\n".join(lines)


def why_not_started(text: str) -> str:
    """Return the traceback of a release that did not start."""
    text = text[text.index("Traceback") :]
    return outline(text[: re.search(r"^KeyError.*$", text, re.M).end()], str(HERE))


def direct_errors() -> str:
    """Return what a client of a killed release is told: in flight, after, by 502."""
    lines = []
    with site(stage().database, stage().folder, stage().program) as place:
        with httpx.Client(verify=False, timeout=20) as client:  # noqa: S501 plain HTTP
            url = f"http://127.0.0.1:{place.blue}"
            place.keep_waiting()
            waiting = place.pool.submit(client.get, f"{url}/slow/")
            wait_for(lambda: place.waiting() == 1, "a request in flight", seconds=20)
            kill(place)
            for told in (waiting.result, lambda: client.get(f"{url}/quick/")):
                try:
                    told()
                except httpx.HTTPError as error:
                    lines.append(f"httpx.{type(error).__name__}: {error}")
            answer = client.get(f"http://127.0.0.1:{place.front.port}/quick/")
            lines.append(f"{answer.status_code} {answer.reason_phrase}")
    return "\n".join(lines)


def kill(place: Site) -> None:
    """Kill blue, as `docker kill` would."""
    os.killpg(place.ours[0].pid, signal.SIGKILL)
    place.ours[0].wait(timeout=10)
    wait_for(lambda: not is_listening("127.0.0.1", place.blue), "the end", seconds=10)


def retries() -> str:
    """Return what nginx does with requests when one of two servers is killed."""
    lines = [f"{'blue is killed; green waits':<44}{'answer':<14}begun by"]
    for what, method, refused, idempotent in (
        ("GET in flight", "GET", False, True),
        ("POST in flight", "POST", False, True),
        ("POST in flight, with non_idempotent", "POST", False, False),
        ("POST, connection refused", "POST", True, True),
    ):
        answer, begun = _retry(method, refused=refused, idempotent=idempotent)
        lines.append(f"{what:<44}{answer:<14}{begun}")
    return "\n".join(lines)


def _retry(method: str, *, refused: bool, idempotent: bool) -> tuple[str, str]:
    """Send one request around the death of blue; return its answer, and who began."""
    with site(
        stage().database, stage().folder, stage().program, "two_servers.conf"
    ) as place:
        if not idempotent:
            conf = place.front.folder / "conf.d" / "two_servers.conf"
            text = conf.read_text().replace(
                "error timeout;", "error timeout non_idempotent;"
            )
            before = {it.pid for it in place.front.workers()}
            conf.write_text(text)
            place.front.call("-s", "reload")
            wait_for(
                lambda: not before & {it.pid for it in place.front.workers()},
                "nginx to reload",
                seconds=10,
            )
        place.start(place.green, {"RELEASE": "green"})
        if refused:
            kill(place)
            status, by = ask(place.front.port, "/slow/", method)
        else:
            place.keep_waiting()
            sent = place.pool.submit(ask, place.front.port, "/slow/", method)
            wait_for(lambda: place.waiting() == 1, "the request", seconds=20)
            kill(place)
            place.let_go()
            status, by = sent.result(timeout=30)
        begun = (place.folder / "begun").read_text().split()
    return (f"{status} {by}" if status == 200 else str(status)), ", ".join(begun)


def reload_by_hand() -> str:
    """Return what nginx says to a good file and to a broken one."""
    lines = []
    with site(stage().database, stage().folder, stage().program) as place:
        release = place.front.folder / "conf.d" / "shop-release.inc"
        for text in (f"server 127.0.0.1:{place.blue};\n", "server 127.0.0.1:8002\n"):
            release.write_text(text)
            for arguments in (("-t",), ("-s", "reload")):
                done = place.front.call(*arguments)
                said = re.sub(r"^.*\[notice\].*\n", "", done.stderr, flags=re.M)
                said = said.replace(str(place.front.folder), "/etc/nginx")
                lines += [f"$ nginx {' '.join(arguments)}", said.rstrip()]
                lines.append(f"exit code {done.returncode}")
        lines.append(f"blue still answers: {ask(place.front.port, '/quick/')[0]}")
    return "\n".join(line for line in lines if line)


def keep_alive() -> str:
    """Return what becomes of a client that keeps its connection across a reload."""
    with site(stage().database, stage().folder, stage().program) as place:
        place.start(place.green, {"RELEASE": "green"})
        with httpx.Client(base_url=f"http://127.0.0.1:{place.front.port}") as client:
            ports = [_own_port(client.get("/quick/")) for _ in range(2)]
            before = {it.pid for it in place.front.workers()}
            release = place.front.folder / "conf.d" / "shop-release.inc"
            release.write_text(f"server 127.0.0.1:{place.green};\n")
            place.front.call("-s", "reload")
            wait_for(
                lambda: not before & {it.pid for it in place.front.workers()},
                "the old worker to end",
                seconds=10,
            )
            answer = client.post("/quick/")
            ports.append(_own_port(answer))
            told = f"{answer.status_code} {answer.text}"
    one, two, three = ports
    return "\n".join(
        (
            f"two requests before the reload, connections: {1 if one == two else 2}",
            f"a POST after it: {told}, on "
            + ("the same connection" if three == two else "a new connection"),
        )
    )


def _own_port(answer: httpx.Response) -> int:
    """Return the client's port of the connection that an answer came by."""
    stream = answer.extensions["network_stream"]
    return int(stream.get_extra_info("client_addr")[1])


def probes() -> str:
    """Return what a release says of itself while its database is away."""
    with site(stage().database, stage().folder, stage().program) as place:
        place.start(place.green, NO_DATABASE)
        return "\n".join(
            f"{path:<9}{' '.join(map(str, ask(place.green, path)))}"
            for path in ("/alive/", "/ready/")
        )


def celery_drain() -> str:
    """Return what becomes of a task when its worker is told to stop, or killed."""
    lines = [f"{'a worker, while it charges a card':<44}{'begun':>6}{'charged':>9}"]
    for what, task, end in (
        ("SIGTERM, and time to finish", drain.charge, signal.SIGTERM),
        ("SIGKILL", drain.charge, signal.SIGKILL),
        ("SIGKILL, with acks_late and a new worker", drain.charge_late, signal.SIGKILL),
    ):
        begun, charged, _ = _stop_worker(task, end)
        lines.append(f"{what:<44}{begun:>6}{charged:>9}")
    return "\n".join(lines)


def celery_log() -> str:
    """Return what a worker says that is told to stop while it works."""
    _, _, log = _stop_worker(drain.charge, signal.SIGTERM)
    wanted = ("Warm shutdown", "received", "succeeded")
    found = [
        line for line in plain(log).splitlines() if any(it in line for it in wanted)
    ]
    return "\n".join(found)


def _stop_worker(task: object, end: signal.Signals) -> tuple[int, int, str]:
    """End a worker during a task; return how often it was begun and done."""
    ledger = stage().folder / f"ledger-{task.name}-{end.name}"
    ledger.unlink(missing_ok=True)
    go = ledger.with_suffix(".go")
    go.unlink(missing_ok=True)
    env = {"BROKER_URL": stage().broker, "PYTHONPATH": str(HERE.parents[1])}
    log = stage().folder / "worker.log"
    with Connection(stage().broker) as connection:
        task.apply_async((str(ledger),), connection=connection)
    with worker(drain.__name__, log, env=env) as first:
        wait_for(lambda: ledger.exists(), "the task to begin", seconds=30)
        if end == signal.SIGKILL:
            first.kill()
        else:
            first.process.send_signal(end)
            wait_for(
                lambda: "Warm shutdown" in log.read_text(), "the signal", seconds=20
            )
        go.touch()
        first.process.wait(timeout=30)
        said = log.read_text()
    if end == signal.SIGKILL:
        with worker(drain.__name__, log, env=env):
            if task is drain.charge_late:
                wait_for(lambda: "charged" in ledger.read_text(), "a retry", seconds=30)
    words = ledger.read_text().split()
    return words.count("begun"), words.count("charged"), said


def meetings() -> str:
    """Return which release works on which schema."""
    lines = [f"{'schema':<18}" + "".join(f"{f'release {n}':>12}" for n in (1, 2, 3))]
    for schema in schemas.SCHEMAS:
        told = [schemas.meet(schema, release) for release in schemas.RELEASES]
        cells = [
            {"Ada": "works", "nobody": "no name"}.get(text, "fails") for text in told
        ]
        lines.append(f"{schema:<18}" + "".join(f"{cell:>12}" for cell in cells))
    return "\n".join(lines)


def neighbours() -> str:
    """Return whether a release reads what another wrote, on the expanded schema."""
    lines = ["written by        " + "".join(f"{f'read by {n}':>12}" for n in (1, 2, 3))]
    for number, writer in enumerate(schemas.RELEASES, 1):
        read = [schemas.hand_over(writer, reader) for reader in schemas.RELEASES]
        cells = "".join(f"{text.replace('nobody', 'no name'):>12}" for text in read)
        lines.append(f"{f'release {number}':<18}{cells}")
    return "\n".join(lines)


def schema_errors() -> str:
    """Return what the old release says to two schemas that came too early."""
    told = [
        schemas.meet(schema, schemas.one) for schema in ("renamed", "required at once")
    ]
    return "\n".join(told)


def refused_reload() -> tuple[int, list[str]]:
    """Deploy while nginx's file is broken; return the exit code and who runs."""
    with site(stage().database, stage().folder, stage().program) as place:
        broken = place.front.folder / "conf.d" / "other.conf"
        broken.write_text("server {")
        script = place.begin(STUCK, GREEN)  # Whose drain is short.
        script.wait(timeout=60)
        return script.returncode, place.live()
