"""Change the shop's serializers in ways that teams discuss, and name each change."""

from collections.abc import Callable
from typing import Any

import pytest
from rest_framework import serializers
from rest_framework.settings import api_settings

from shop.catalogue.serializers import CatalogueProductSerializer
from shop.orders.models import Order
from shop.orders.serializers import (
    NewLineSerializer,
    NewOrderSerializer,
    OrderSerializer,
)

Patch = pytest.MonkeyPatch


def field(patch: Patch, kind: Any, name: str, made: Any, *, instead: str = "") -> None:
    """Add a field to a serializer, in place of another if need be."""
    declared = {k: v for k, v in kind._declared_fields.items() if k != instead}
    patch.setattr(kind, "_declared_fields", declared | {name: made})
    if hasattr(kind, "Meta"):
        kept = [one for one in kind.Meta.fields if one != instead]
        patch.setattr(kind.Meta, "fields", [*kept, name])


def adds_to_the_answer(patch: Patch) -> None:
    """A field more in the answer."""
    field(patch, OrderSerializer, "note", serializers.CharField(source="status"))


def renames_in_the_answer(patch: Patch) -> None:
    """placed_at renamed to created_at."""
    made = serializers.DateTimeField(source="placed_at")
    field(patch, OrderSerializer, "created_at", made, instead="placed_at")


def adds_a_status(patch: Patch) -> None:
    """A new status, "returned"."""
    choices = [*Order.Status.choices, ("returned", "Returned")]
    patch.setattr(Order._meta.get_field("status"), "choices", choices)


def asks_for_more(patch: Patch) -> None:
    """A new field that a request must have."""
    field(patch, NewOrderSerializer, "country", serializers.CharField())


def asks_if_you_like(patch: Patch) -> None:
    """A new field that a request may have."""
    made = serializers.CharField(required=False)
    field(patch, NewOrderSerializer, "voucher", made)


def takes_less(patch: Patch) -> None:
    """At most 10 pieces in a request instead of 1,000."""
    made = serializers.IntegerField(min_value=1, max_value=10)
    field(patch, NewLineSerializer, "quantity", made)


def takes_more(patch: Patch) -> None:
    """At most 5,000 pieces in a request."""
    made = serializers.IntegerField(min_value=1, max_value=5000)
    field(patch, NewLineSerializer, "quantity", made)


def sends_numbers(patch: Patch) -> None:
    """COERCE_DECIMAL_TO_STRING = False."""
    patch.setattr(api_settings, "COERCE_DECIMAL_TO_STRING", False)


def renames_a_product(patch: Patch) -> None:
    """Name renamed to title."""
    made = serializers.CharField(source="name")
    field(patch, CatalogueProductSerializer, "title", made, instead="name")


CHANGES: list[Callable[[Patch], None]] = [
    adds_to_the_answer,
    asks_if_you_like,
    takes_more,
    renames_in_the_answer,
    adds_a_status,
    asks_for_more,
    takes_less,
    sends_numbers,
]
