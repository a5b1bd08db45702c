"""The rows: the same ones for the same size, on every machine."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

Row = tuple[Any, ...]

FIRST_NAMES = [
    "Abena",
    "Amina",
    "Chidi",
    "Fatou",
    "Kwame",
    "Lindiwe",
    "Naledi",
    "Otieno",
    "Wanjiru",
    "Zola",
]
LAST_NAMES = [
    "Adeyemi",
    "Banda",
    "Diallo",
    "Kamau",
    "Mensah",
    "Mutua",
    "Nkosi",
    "Okafor",
    "Tesfaye",
    "Zulu",
]
CATEGORIES = [
    "Books",
    "Cables",
    "Cameras",
    "Chairs",
    "Coffee",
    "Lamps",
    "Paper",
    "Phones",
    "Shoes",
    "Tea",
]
FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True)
class Size:
    """How many rows there are; lines are one to five to an order, three on average."""

    customers: int = 5_000
    products: int = 2_000
    orders: int = 50_000


# For work by hand: 200,000 orders with 600,000 lines, where a bad plan is felt.
FULL = Size(customers=20_000, products=5_000, orders=200_000)


def categories() -> Iterator[Row]:
    """Yield `(id, name)`."""
    yield from enumerate(CATEGORIES, start=1)


def products(size: Size) -> Iterator[Row]:
    """Yield `(id, sku, name, category_id, price)`."""
    for number in range(1, size.products + 1):
        kind = number % len(CATEGORIES)
        name = f"{CATEGORIES[kind]} no. {number}"
        yield number, f"SKU-{number:05}", name, kind + 1, price_of(number)


def customers(size: Size) -> Iterator[Row]:
    """Yield `(id, name, email)`."""
    for number in range(1, size.customers + 1):
        first = FIRST_NAMES[number % len(FIRST_NAMES)]
        last = LAST_NAMES[number // len(FIRST_NAMES) % len(LAST_NAMES)]
        yield number, f"{first} {last}", f"{first}.{number}@example.com".lower()


def orders(size: Size) -> Iterator[Row]:
    """Yield `(id, customer_id, status, placed_at)`, one order every five minutes."""
    chance = random.Random("orders")
    statuses = ["placed", "paid", "shipped", "shipped", "shipped", "cancelled"]
    for number in range(1, size.orders + 1):
        placed_at = FIRST_DAY + timedelta(minutes=5 * number)
        customer = chance.randint(1, size.customers)
        yield number, customer, chance.choice(statuses), placed_at


def order_lines(size: Size) -> Iterator[Row]:
    """Yield `(id, order_id, product_id, quantity, unit_price)`."""
    chance = random.Random("lines")
    number = 0
    for order in range(1, size.orders + 1):
        for product in chance.sample(range(1, size.products + 1), chance.randint(1, 5)):
            number += 1
            yield number, order, product, chance.randint(1, 4), price_of(product)


def price_of(product: int) -> Decimal:
    """Return the price of a product, between 1.99 and 100.98."""
    return Decimal(product * 37 % 100) + Decimal("1.99") - Decimal(product % 2) / 100
