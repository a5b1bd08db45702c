"""The screen from one GraphQL query, which says what it shows."""

from pathlib import Path
from typing import Any

from challenges.over_fetching_clients.client import Client
from challenges.over_fetching_clients.nested import row

QUERY = Path(__file__).with_name("newest.graphql").read_text()


# region screen
def screen(shop: Client) -> list[dict[str, Any]]:
    """Ask for the newest orders and say what is shown of them."""
    answer = shop.ask(QUERY, {"size": 20})
    return [row(order) for order in answer["data"]["orders"]]


# endregion screen
