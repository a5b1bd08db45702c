"""When an invoice is due: right on most days, and right on all."""

from calendar import monthrange
from datetime import date


# region naive
def due_next_month(today: date) -> date:
    """Return the same day of the next month."""
    return today.replace(month=today.month + 1)


# endregion naive


# region right
def due_in_a_month(today: date) -> date:
    """Return that day, or the last one of a shorter month."""
    year = today.year + today.month // 12
    month = today.month % 12 + 1
    return date(year, month, min(today.day, monthrange(year, month)[1]))


# endregion right
