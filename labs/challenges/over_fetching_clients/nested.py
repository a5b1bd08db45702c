"""The screen from the shop's own list, with everything that is nested in it."""

from typing import Any

from challenges.over_fetching_clients.client import Client


# region screen
def screen(shop: Client) -> list[dict[str, Any]]:
    """Fetch the newest orders with all that is nested in them."""
    return [row(order) for order in shop.get("/api/orders/?page_size=20")["results"]]


# endregion screen


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
