"""The screen from plain resources: it gets too much, and asks too often."""

from functools import cache
from typing import Any

from challenges.over_fetching_clients.client import Client


# region screen
def screen(shop: Client) -> list[dict[str, Any]]:
    """Fetch the newest orders, and then whatever they point to."""
    customer = cache(lambda pk: shop.get(f"/customers/{pk}/"))
    product = cache(lambda pk: shop.get(f"/products/{pk}/"))
    return [
        {
            "id": order["id"],
            "status": order["status"],
            "customer": customer(order["customer"])["name"],
            "lines": [
                (line["quantity"], product(line["product"])["name"])
                for line in shop.get(f"/orders/{order['id']}/lines/")
            ],
        }
        for order in shop.get("/orders/?page_size=20")["results"]
    ]


# endregion screen
