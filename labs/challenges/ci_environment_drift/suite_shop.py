# ruff: noqa: S101 - a suite under a name that the labs do not collect
"""The suite of the shop; not collected by itself, places.py runs it."""

import os
from collections.abc import Iterator

import django
import pytest
from django.db import connection

os.environ["DJANGO_SETTINGS_MODULE"] = "settings"
django.setup()

from shop import Product, Voucher, search  # noqa: E402 - models need the settings


@pytest.fixture(autouse=True)
def tables() -> Iterator[None]:
    """Make the two tables for a test and drop them after it."""
    with connection.schema_editor() as editor:
        editor.create_model(Product)
        editor.create_model(Voucher)
    yield
    with connection.schema_editor() as editor:
        editor.delete_model(Voucher)
        editor.delete_model(Product)


# region shop
def test_search_finds_the_mug() -> None:
    """A learner types small letters and finds the product, and no other."""
    Product.objects.create(name="Nexus mug")
    Product.objects.create(name="Zawadi scarf")
    assert search("nexus") == ["Nexus mug"]


def test_a_long_voucher_is_kept() -> None:
    """A campaign's code is stored whole."""
    Voucher.objects.create(code="NEXUS-JULY-2025")
    assert Voucher.objects.get().code == "NEXUS-JULY-2025"


# endregion shop
