"""The texts that the lab tells and the page shows."""

import re
import signal
from collections.abc import Callable, Iterable

import httpx

from challenges.deploys_drop_requests import dead_ends, failing, fixed, schemas
from challenges.deploys_drop_requests.site import HERE, MOMENTS, Outcome, Site, site
from challenges.deploys_drop_requests.stage import stage
from measuring.outline import outline
from services.processes import is_listening
from services.waiting import wait_for

DEPLOYS: dict[str, tuple[str, Callable[[Site], None]]] = {
    "failing": ("kill, then start", failing.deploy),
    "polite": ("SIGTERM, then start", dead_ends.stop_politely),
    "unready": ("switch before it is ready", dead_ends.switch_at_once),
    "late": ("switch after SIGTERM", dead_ends.switch_late),
    "impatient": ("ready, switch, one second", dead_ends.stop_impatiently),
    "undrained": ("ready, switch, SIGTERM", dead_ends.stop_at_once),
    "fixed": ("ready, switch, drain, SIGTERM", fixed.deploy),
}


def outcome(name: str, *, broken: bool = False) -> Outcome:
    """Return what became of a deploy; each is run once."""
    grace = 1 if name == "impatient" else 30
    return stage().outcome(name, DEPLOYS[name][1], grace=grace, broken=broken)


def table(*names: str, broken: bool = False) -> str:
    """Return what some deploys lose by moment, or all of them.

    With `broken`, the new release does not start.
    """
    lines = [_row("requests lost, of 5 each", MOMENTS, "sum")]
    for name in names or DEPLOYS:
        found = outcome(name, broken=broken)
        cells = [found.lost.get(moment) or "–" for moment in MOMENTS]
        lines.append(_row(DEPLOYS[name][0], cells, found.total or "–"))
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
    return outline(text[text.index("Traceback") :].strip(), str(HERE))


def direct_errors() -> str:
    """Return what a client of a killed release is told: in flight, after, by 502."""
    lines = []
    with site(stage().database, stage().folder) as place:
        with httpx.Client(verify=False) as client:  # noqa: S501 plain HTTP
            url = f"http://127.0.0.1:{place.running.port}"
            place.keep_waiting()
            waiting = place.pool.submit(client.get, f"{url}/slow/", timeout=60)
            wait_for(lambda: place.waiting() == 1, "the request to be in flight")
            place.running.signal(signal.SIGKILL)
            place.running.process.wait()
            port = place.running.port
            wait_for(lambda: not is_listening("127.0.0.1", port), "the end")
            for told in (waiting.result, lambda: client.get(f"{url}/quick/")):
                try:
                    told()
                except httpx.HTTPError as error:
                    lines.append(f"httpx.{type(error).__name__}: {error}")
            answer = client.get(f"http://127.0.0.1:{place.balancer.port}/quick/")
            lines.append(f"{answer.status_code} {answer.reason_phrase}")
    return "\n".join(lines)


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


def schema_errors() -> str:
    """Return what the old release says to two schemas that came too early."""
    told = [
        schemas.meet(schema, schemas.one) for schema in ("renamed", "required at once")
    ]
    return "\n".join(told)
