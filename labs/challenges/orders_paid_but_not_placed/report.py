"""The texts that the lab tells and the page shows."""

from collections.abc import Iterable, Mapping
from typing import Any

from challenges.orders_paid_but_not_placed.drills import SECOND
from challenges.orders_paid_but_not_placed.stage import Outcome, Stage

Outcomes = Mapping[str, Outcome]
Books = dict[str, int]

WAYS = {
    "failing": "charge, then store",
    "order_first": "store, then charge",
    "one_transaction": "charge in the transaction",
    "refund_on_error": "charge, refund on error",
    "on_commit": "commit, then publish",
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


def is_stuck(counted: Books) -> bool:
    """Tell whether an order waits for what nobody will do."""
    return counted["pending"] > 0


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
        sum(is_stuck(point["again"]) for point in found),
        sum(is_double(point["again"]) for point in found),
    ]


def ways(outcomes: Outcomes) -> str:
    """Return what the crashes do to each way, counted."""
    heads = ("crashes", "paid, not", "placed,", "pending", "charged or")
    below = ("", "placed", "not paid", "for good", "placed twice")
    widths = (8, 11, 10, 10, 14)

    def row(name: str, cells: Iterable[object]) -> str:
        told = zip(cells, widths, strict=True)
        return f"{name:<25}" + "".join(f"{cell:>{width}}" for cell, width in told)

    lines = [row("", heads), row("", below)]
    lines += [
        row(way, (count or "–" for count in counts(outcomes[name])))
        for name, way in WAYS.items()
    ]
    fixed = [counts(outcomes[name]) for name in ("fixed", "sold_out")]
    both = [sum(pair) for pair in zip(*fixed, strict=True)]
    lines.append(row("the last two together", (count or "–" for count in both)))
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


def wrong(outcomes: Outcomes, name: str) -> tuple[int, int]:
    """Count stranded payments after one press, and doubles after two."""
    found: list[dict[str, Any]] = outcomes[name]["points"]
    return (
        sum(is_stranded(point["first"]) for point in found),
        sum(is_double(point["again"]) for point in found),
    )


def second(stage: Stage) -> str:
    """Return what comes of the outbox when something else breaks."""
    return "\n".join(f"{name:<25}{drill(stage)}" for name, drill in SECOND.items())
