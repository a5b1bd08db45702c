"""The nightly export, with the shop's zone and an order of its own."""

# region export
from datetime import datetime
from zoneinfo import ZoneInfo


def receipt_folder(sold_at: float) -> str:
    """Return the folder of the day on which something was sold."""
    shop_time = datetime.fromtimestamp(sold_at, tz=ZoneInfo("Africa/Nairobi"))
    return shop_time.date().isoformat()


def labels(tags: set[str]) -> str:
    """Return a product's tags as one line."""
    return ", ".join(sorted(tags))


# endregion export
