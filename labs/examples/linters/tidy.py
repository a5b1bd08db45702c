"""Reminders of invoices, with all findings dealt with."""

# region invoices
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TypedDict


class Line(TypedDict):
    """So many pieces at one price."""

    cents: int
    quantity: int


class Order(TypedDict):
    """What the file holds for each order."""

    number: int
    placed: str  # with its offset: 2026-03-02T09:00:00+00:00
    lines: list[Line]


def load(path: Path) -> list[Order]:
    """Read the file."""
    orders: list[Order] = json.loads(path.read_text(encoding="utf-8"))
    return orders


# endregion invoices


# region rest
def find(orders: list[Order], number: int) -> Order | None:
    """Return the order with this number."""
    return next((order for order in orders if order["number"] == number), None)


def total(order: Order) -> int:
    """Add up the lines."""
    return sum(line["cents"] * line["quantity"] for line in order["lines"])


def is_late(order: Order, days: int, now: datetime | None = None) -> bool:
    """Tell whether the order is older than so many days."""
    age = (now or datetime.now(UTC)) - datetime.fromisoformat(order["placed"])
    return age.days > days


def remind(path: Path, number: int) -> str:
    """Say what is due."""
    order = find(load(path), number)
    if order is None:
        raise LookupError(f"there is no order {number}")
    return f"Order {number}: {total(order)} cents are due"


# endregion rest
