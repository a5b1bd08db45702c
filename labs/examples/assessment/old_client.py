"""The API changed and the app on the phone did not: what breaks?"""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

Order = dict[str, Any]

NOW: Order = {
    "id": 17,
    "status": "paid",
    "total": "30.00",
    "customer": {"name": "Ada"},
    "note": "ring twice",
}


# region client
def show(order: Order) -> str:
    """What the app in the shop's store has done for a year."""
    label = {"placed": "waiting", "paid": "paid", "shipped": "on its way"}
    total = Decimal(order["total"])
    note = order["note"].capitalize()
    return f"{order['customer']['name']}: {label[order['status']]}, {total:.2f}. {note}"


# endregion client


# region changes
CHANGES: dict[str, Callable[[Order], Order]] = {
    "nothing": lambda order: order,
    "a new field": lambda order: order | {"currency": "KES"},
    "fields in another order": lambda order: dict(reversed(order.items())),
    "a field renamed": lambda order: (
        {k: v for k, v in order.items() if k != "total"} | {"amount": order["total"]}
    ),
    "a field may be null": lambda order: order | {"note": None},
    "a new status": lambda order: order | {"status": "refunded"},
    "total in cents": lambda order: order | {"total": 3000},
    "the customer by id": lambda order: order | {"customer": 5},
}
# endregion changes


def report() -> Iterator[str]:
    """Let the old client read each response."""
    for label, change in CHANGES.items():
        try:
            told = show(change(NOW))
        except (KeyError, AttributeError, TypeError) as error:
            told = f"{type(error).__name__}: {error}"
        yield f"{label:<24} {told}"
