"""The same rule written in two places, after one of them was changed."""

from decimal import Decimal


# region twice
def order_page(order: dict[str, Decimal]) -> str:
    """Say what the customer will pay."""
    total = order["goods"]
    if total < 60:
        total += Decimal("4.90")
    return f"To pay: {total}"


def invoice(order: dict[str, Decimal]) -> str:
    """Say what the customer has to pay."""
    total = order["goods"]
    if total < 50:
        total += Decimal("4.90")
    return f"Invoice: {total}"


# endregion twice
