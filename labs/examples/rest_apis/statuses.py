"""Sell five lamps out of three with a client that trusts the status."""

import httpx
from start import client, start

start()

from orders.models import Order, Shelf  # noqa: E402 - Django must be set up first


# region sell
def sell(path: str) -> None:
    """Place five sales as any HTTP client does, and report."""
    sold = refused = 0
    for _ in range(5):
        answer = client().post(path)
        try:
            answer.raise_for_status()
            sold += 1
        except httpx.HTTPStatusError as error:
            refused += 1
            reason = error.response.json()["detail"]
    print(f"client says: {sold} sold, {refused} refused", end="")
    print(f" ({reason})" if refused else "")
    print(f"database says: {Order.objects.count()} sold")


# endregion sell


if __name__ == "__main__":
    for version in ("failing", "fixed"):
        Order.objects.all().delete()
        Shelf.objects.update_or_create({"left": 3}, item="lamp")
        print(f"# {version}")
        sell(f"/sales-{version}/")
