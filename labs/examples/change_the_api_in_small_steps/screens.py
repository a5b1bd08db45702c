"""What two releases of the shop's screen make of a product."""

from decimal import Decimal
from typing import Any


# region screens
def old_screen(product: dict[str, Any]) -> str:
    """Release 3, on phones that nobody can force to update."""
    return f"{product['name']}: {Decimal(product['price']):.2f} EUR"


def new_screen(product: dict[str, Any]) -> str:
    """Release 4."""
    money = product["money"]
    return f"{product['name']}: {Decimal(money['amount']):.2f} {money['currency']}"


# endregion screens
