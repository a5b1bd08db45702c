# ruff: noqa: S101 - a suite under a name that the labs do not collect
"""The suite of the export; not collected by itself, places.py runs it."""

# region receipt
from datetime import UTC, datetime
from decimal import Decimal

from discounts import reduced
from export import labels, receipt_folder

JUST_PAST_MIDNIGHT_IN_NAIROBI = datetime(2025, 7, 21, 21, 30, tzinfo=UTC)


def test_a_receipt_lies_in_the_folder_of_its_day() -> None:
    """A sale half past midnight in Nairobi belongs to 22 July."""
    sold_at = JUST_PAST_MIDNIGHT_IN_NAIROBI.timestamp()
    assert receipt_folder(sold_at) == "2025-07-22"


def test_a_discount_is_rounded_up() -> None:
    """Half a cent goes to the shop, says its accountant."""
    assert reduced(Decimal("8.10"), 15) == Decimal("6.89")


# endregion receipt


# Made a set while it runs: bytecode keeps a literal's order, of whoever wrote it.
TAGS = ["gift", "new", "sale"]


# region labels
def test_labels_stand_in_order() -> None:
    """The tags read the same whenever they are shown."""
    assert labels(set(TAGS)) == "gift, new, sale"


# endregion labels
