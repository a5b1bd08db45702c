"""Give the fixed Django the alias that the advisory is about."""

import textwrap

from django.db.models import FilteredRelation

from shop.orders.models import Order


# region alias
def labelled(label: str) -> str:
    """Join each order's customer under a name that came with the request."""
    try:
        Order.objects.annotate(**{label: FilteredRelation("customer")})
    except ValueError as error:
        return f"ValueError: {error}"
    return "accepted"


# endregion alias


def report() -> str:
    """Try a name and a piece of SQL."""
    labels = ["buyer", 'buyer" WHERE 1=1 --']
    return "\n".join(
        f"{label!r}\n" + textwrap.indent(textwrap.fill(labelled(label), 68), "  ")
        for label in labels
    )
