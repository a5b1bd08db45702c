"""One rule in one place, with its examples."""

from decimal import Decimal

# region rule
FREE_FROM = Decimal(50)


def shipping(subtotal: Decimal) -> Decimal:
    """Return what sending costs; a large order is sent for nothing.

    >>> shipping(Decimal("49.99"))
    Decimal('4.90')
    >>> shipping(Decimal("50.00"))
    Decimal('0')
    """
    return Decimal(0) if subtotal >= FREE_FROM else Decimal("4.90")


# endregion rule
