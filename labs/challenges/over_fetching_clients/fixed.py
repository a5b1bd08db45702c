"""The screen from one list, which is told what the screen shows."""

from typing import Any

from challenges.over_fetching_clients.client import Client
from challenges.over_fetching_clients.nested import row

# region screen
FIELDS = "id,status,customer.name,lines.quantity,lines.product.name"


def screen(shop: Client) -> list[dict[str, Any]]:
    """Fetch the newest orders, with the fields that the screen shows."""
    page = shop.get(f"/sparse/orders/?page_size=20&fields={FIELDS}")
    return [row(order) for order in page["results"]]


# endregion screen
