"""The texts that the lab tells and the page shows."""

from collections.abc import Iterator
from typing import Any

from challenges.orders_paid_but_not_placed.stage import Outcome

Outcomes = dict[str, Outcome]
Books = dict[str, int]

WAYS = {
    "failing": "charge, then keep",
    "order_first": "keep, then charge",
    "one_transaction": "charge in the transaction",
    "refund_on_error": "charge, refund on error",
    "no_inbox": "outbox, no inbox",
    "fixed": "outbox and inbox",
    "sold_out": "the same, sold out",
}


def books(counted: Books) -> str:
    """Return what the books of both services say, in words."""
    said = [
        f"{name} {count}"
        for name, count in counted.items()
        if count and name in ("paid", "refunded", "placed", "cancelled", "pending")
    ]
    return ", ".join(said) or "nothing"


def is_stranded(counted: Books) -> bool:
    """Tell whether more is paid than placed."""
    return counted["paid"] > counted["placed"]


def is_unpaid(counted: Books) -> bool:
    """Tell whether more is placed than paid."""
    return counted["placed"] > counted["paid"]


def is_double(counted: Books) -> bool:
    """Tell whether something happened twice that was wanted once."""
    return max(counted.values()) > 1


def points(outcome: Outcome) -> str:
    """Return a line for each crash: the books after it, and after a second press."""
    lines = [f"{'killed before':<24}{'one press':<25}pressed again"]
    for point in outcome["points"]:
        again = books(point["again"]) if point["said"] != "201" else "–"
        lines.append(f"{point['before']:<24}{books(point['first']):<25}{again}")
    return "\n".join(lines)


def counts(outcome: Outcome) -> list[int]:
    """Count the crashes, and those after which the books are wrong."""
    found = outcome["points"]
    return [
        len(found),
        sum(is_stranded(point["first"]) for point in found),
        sum(is_unpaid(point["first"]) for point in found),
        sum(is_double(point["again"]) for point in found),
    ]


def ways(outcomes: Outcomes) -> str:
    """Return what the crashes do to each way, counted."""
    heads = ("crashes", "paid, not", "placed,", "something")
    below = ("", "placed", "not paid", "twice")
    lines = [
        " " * 26 + "".join(f"{head:>11}" for head in heads),
        " " * 26 + "".join(f"{head:>11}" for head in below),
    ]
    for name, way in WAYS.items():
        cells = "".join(f"{count or '–':>11}" for count in counts(outcomes[name]))
        lines.append(f"{way:<26}{cells}")
    return "\n".join(line.rstrip() for line in lines)


def seen(outcome: Outcome, before: str) -> str:
    """Return what can be seen of one crash: by the customer, and in the books."""
    (point,) = (one for one in outcome["points"] if one["before"] == before)
    return "\n".join(
        [
            "# what the customer gets",
            point["said"],
            "# what the supervisor says",
            *point["ended"],
            "# what the books say",
            books(point["first"]),
            "# and when the customer presses again",
            books(point["again"]),
        ]
    )


def doubled(outcome: Outcome) -> str:
    """Return the crashes after which something happened twice."""
    return "\n".join(
        f"{point['before']:<24}{books(point['first'])}, pieces taken "
        f"{point['first']['taken']}"
        for point in outcome["points"]
        if is_double(point["first"])
    )


def steps(outcome: Outcome) -> str:
    """Return the effects of one order, in the order of each service."""
    return "\n".join(_side_by_side(outcome["whole"]["effects"]))


def _side_by_side(effects: list[str]) -> Iterator[str]:
    for effect in effects:
        service, what = effect.split(" ", 1)
        yield what if service == "orders" else f"{'':<20}{what}"


def wrong(outcomes: Outcomes, name: str) -> tuple[int, int]:
    """Count stranded payments after one press, and doubles after two."""
    found: list[dict[str, Any]] = outcomes[name]["points"]
    return (
        sum(is_stranded(point["first"]) for point in found),
        sum(is_double(point["again"]) for point in found),
    )
