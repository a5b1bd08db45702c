"""The texts that the lab tells and the page shows."""

import json
import re
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.contrib.auth.models import User
from django.db import connection
from rest_framework.response import Response
from rest_framework.test import APIRequestFactory, force_authenticate

from challenges.race_conditions_corrupt_data import failing, fixed, others, views
from challenges.race_conditions_corrupt_data.race import (
    ASKS_SALES,
    HERE,
    LIMITS,
    Act,
    Crowded,
    Outcome,
    crowd,
    fill,
    race,
)
from measuring.outline import outline

ROUNDS = 10
BUYERS, LAMPS = 20, 5
BUY: dict[str, Act] = {"failing": failing.buy, "fixed": fixed.buy}
# Each way to sell one lamp, and the tables of which version it sells from.
WAYS: dict[str, tuple[str, Act]] = {
    "read, subtract, save": ("failing", failing.buy),
    "the same in a transaction": ("failing", others.buy_in_a_transaction),
    "the same with the constraint": ("fixed", failing.buy),
    'look, then F("pieces") - 1': ("failing", others.buy_with_f),
    "the same with the constraint ": ("fixed", others.buy_with_f),
    "filter(pieces__gte=1).update(F)": ("fixed", fixed.buy),
    "the same, REPEATABLE READ": ("fixed", others.buy_at_repeatable_read),
    "select_for_update": ("fixed", others.buy_locked),
    "select_for_update, nowait": ("fixed", others.buy_without_waiting),
    "optimistic: filter(pieces=seen)": ("fixed", others.buy_optimistic),
    "read, save, SERIALIZABLE": ("fixed", others.buy_serializable),
    "SERIALIZABLE with retries": ("fixed", others.buy_with_retries),
}


def deliver_ten(version: str) -> Act:
    """Return a way to bring ten pieces."""
    deliver = {"failing": failing.deliver, "fixed": fixed.deliver}[version]
    return lambda stock_id, _: deliver(stock_id, 10)


def timeline(outcome: Outcome) -> str:
    """Return who sent what, in order."""
    return "\n".join(outcome.timeline)


def books(outcome: Outcome) -> str:
    """Return what the books say after one lamp met two buyers."""
    return (
        f"came in: 1, sold: {outcome.sales}, in stock: {outcome.pieces}, "
        f"too many: {outcome.sales - 1}"
    )


def ways() -> str:
    """Return what each way to sell makes of one lamp and two buyers."""
    lines = [f"{'Ada and Ben want the last lamp':<33}{'sold':>4}{'left':>6}  Ben gets"]
    for way, (schema, buy) in WAYS.items():
        outcome = race(schema, buy)
        ben = type(outcome.second).__name__ if outcome.second else "a lamp"
        lines.append(f"{way:<33}{outcome.sales:>4}{outcome.pieces:>6}  {ben}")
    return "\n".join(lines)


def refusal(way: str) -> str:
    """Return the error that one way ends in for the second buyer."""
    error = race(*WAYS[way]).second
    if error is None:
        raise AssertionError(f"{way}: nobody was refused")
    return "\n".join(
        line
        for line in "".join(traceback.format_exception_only(error)).splitlines()
        if line.strip()
    )


def refusal_traceback(way: str) -> str:
    """Return the whole traceback of a refusal, without others' frames."""
    error = race(*WAYS[way]).second
    if error is None:
        raise AssertionError(f"{way}: nobody was refused")
    text = "".join(traceback.format_exception(error))
    return outline(text, f"{HERE}/others.py")


def lock_without_transaction() -> str:
    """Return what Django says to a lock outside of a transaction."""
    error = race("failing", others.buy_locked_without_a_transaction).second
    return "".join(traceback.format_exception_only(error)).strip() if error else "sold"


def rush(version: str) -> Crowded:
    """Let twenty buyers want five lamps at once."""
    return crowd(version, BUY[version], BUYERS, LAMPS)


def crowds() -> str:
    """Return what twenty buyers make of five lamps, in both versions."""
    lines = [f"{'20 buyers, 5 lamps':<20}{'sold':>4}{'left':>6}  buyers get"]
    for version in BUY:
        left = rush(version)
        got = ", ".join(f"{many} {what}" for what, many in sorted(left.ended.items()))
        got = got.replace(" a lamp", f" {'lamps' if left.sales > 1 else 'lamp'}")
        lines.append(f"{version:<20}{left.sales:>4}{left.pieces:>6}  {got}")
    return "\n".join(lines)


def oversold(version: str) -> int:
    """Count the lamps sold too many to twenty buyers who want five."""
    return rush(version).sales - LAMPS


def vanished(version: str) -> int:
    """Count the pieces lost in some rounds of two deliveries of ten."""
    rounds = [race(version, deliver_ten(version), pieces=0) for _ in range(ROUNDS)]
    return sum(20 - outcome.pieces for outcome in rounds)


def paths() -> str:
    """Return what is left when Ada buys one of five while Ben does something else."""
    lines = [f"{'Ada buys one of five, Ben':<46}{'left':>5}{'right':>7}"]
    for what, act, right in (
        ("delivers ten: read, add, save()", deliver_ten("failing"), 14),
        ('delivers ten: update(pieces=F("pieces") + 10)', deliver_ten("fixed"), 14),
        ("renames it: save()", others.rename, 4),
        ('renames it: save(update_fields=["product"])', others.rename_only, 4),
    ):
        outcome = race("fixed", fixed.buy, pieces=5, then=act)
        lines.append(f"{what:<46}{outcome.pieces:>5}{right:>7}")
    return "\n".join(lines)


def tabs(buy: Act) -> Outcome:
    """Let one buyer press "Buy" in two tabs; there are two lamps."""
    return race("fixed", lambda pk, _: buy(pk, "Ada"), pieces=2, asks=ASKS_SALES)


def creations() -> str:
    """Return what each way to sell one for each buyer makes of two tabs."""
    lines = [f"{'Ada presses in two tabs':<40}{'sold':>4}  second tab"]

    def line(what: str, buy: Act) -> None:
        outcome = tabs(buy)
        error = outcome.second
        ended = type(error).__name__ if error else "a lamp"
        lines.append(f"{what:<40}{outcome.sales:>4}  {ended}")

    line("exists(), then buy", others.buy_once)
    line("select_for_update().first(), then buy", others.buy_once_locked)
    with one_each():
        line("exists(), then buy, with the constraint", others.buy_once)
    return "\n".join(lines)


@contextmanager
def one_each() -> Iterator[None]:
    """Let the table of sales refuse a buyer's second piece."""
    fill("fixed", 0)
    with connection.schema_editor() as editor:
        editor.add_constraint(fixed.Sale, others.ONE_EACH)
    try:
        yield
    finally:
        fill("fixed", 0)
        with connection.schema_editor() as editor:
            editor.remove_constraint(fixed.Sale, others.ONE_EACH)


def press(buyer: str = "ben") -> Response:
    """Send what the button sends, signed in."""
    request = APIRequestFactory().post("/stock/1/buy/")
    force_authenticate(request, User(username=buyer))
    return views.Buy.as_view()(request, stock_id=1)


def answers(url: str) -> str:
    """Return what the view answers: first, second, and while a sale hangs."""
    fill("fixed", 1)
    lines = [_told("the first buyer", press("ada")), _told("the second", press())]
    fill("fixed", 1)
    with psycopg.connect(url, **LIMITS) as other:
        other.execute("UPDATE fixed.stock SET pieces = pieces - 1 WHERE id = 1")
        lines.append(_told("while another sale never ends", press()))
        other.rollback()
    return "\n".join(lines)


def _told(who: str, response: Response) -> str:
    wait = response.headers.get("Retry-After")
    later = f"  Retry-After: {wait}" if wait else ""
    data = re.sub(r"\d+", "1", json.dumps(response.data))
    return f"{who}\n    {response.status_code}  {data}{later}"
