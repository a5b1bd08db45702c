"""The nightly export: plain Python, started by cron, no Django."""

# region export
from datetime import datetime


def receipt_folder(sold_at: float) -> str:
    """Return the folder of the day on which something was sold."""
    return datetime.fromtimestamp(sold_at).date().isoformat()


def labels(tags: set[str]) -> str:
    """Return a product's tags as one line."""
    return ", ".join(tags)


# endregion export
