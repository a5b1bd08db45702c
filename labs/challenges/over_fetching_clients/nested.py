"""The screen from the shop's own list, whole or with chosen fields."""

from typing import Any

from challenges.over_fetching_clients.client import Client


# region screen
def screen(shop: Client) -> list[dict[str, Any]]:
    """Fetch the newest orders with all that is nested in them."""
    return [row(order) for order in shop.get("/api/orders/?page_size=20")["results"]]


# endregion screen

# region fields
FIELDS = "id,status,customer.name,lines.quantity,lines.product.name"


def sparse_screen(shop: Client) -> list[dict[str, Any]]:
    """Fetch the same list, but only the fields that the screen shows."""
    page = shop.get(f"/sparse/orders/?page_size=20&fields={FIELDS}")
    return [row(order) for order in page["results"]]


# endregion fields


def row(order: dict[str, Any]) -> dict[str, Any]:
    """Take out of an order what the screen shows."""
    return {
        "id": int(order["id"]),
        "status": order["status"],
        "customer": order["customer"]["name"],
        "lines": [
            (line["quantity"], line["product"]["name"]) for line in order["lines"]
        ],
    }
