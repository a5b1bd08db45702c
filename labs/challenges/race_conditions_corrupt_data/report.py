"""The texts that the lab tells and the page shows."""

import traceback
from collections.abc import Callable

from challenges.race_conditions_corrupt_data import failing, fixed, others
from challenges.race_conditions_corrupt_data.race import HERE, Outcome, race
from measuring.outline import outline

ROUNDS = 10
# Each way to sell one lamp, and the tables of which version it sells from.
WAYS: dict[str, tuple[str, Callable[[int, str], object]]] = {
    "read, subtract, save": ("failing", failing.buy),
    "the same in a transaction": ("failing", others.buy_in_a_transaction),
    "the same with the constraint": ("fixed", failing.buy),
    'look, then F("pieces") - 1': ("failing", others.buy_with_f),
    "the same with the constraint ": ("fixed", others.buy_with_f),
    "filter(pieces__gte=1).update(F)": ("fixed", fixed.buy),
    "select_for_update": ("fixed", others.buy_locked),
    "select_for_update, nowait": ("fixed", others.buy_without_waiting),
    "serializable": ("fixed", others.buy_serializable),
    "serializable, begun anew": ("fixed", others.buy_again_when_refused),
}


def deliver_ten(version: str) -> Callable[[int, str], object]:
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


def oversold(version: str) -> int:
    """Count the lamps sold too many in some rounds of two buyers for one lamp."""
    buy = {"failing": failing.buy, "fixed": fixed.buy}[version]
    rounds = [race(version, buy) for _ in range(ROUNDS)]
    return sum(outcome.sales - 1 for outcome in rounds)


def vanished(version: str) -> int:
    """Count the pieces lost in some rounds of two deliveries of ten."""
    rounds = [race(version, deliver_ten(version), pieces=0) for _ in range(ROUNDS)]
    return sum(20 - outcome.pieces for outcome in rounds)
