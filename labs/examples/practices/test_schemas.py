"""What an OpenAPI schema lets a machine check: rules, description, contract."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from drf_spectacular.drainage import GENERATOR_STATS
from rest_framework import serializers
from rest_framework.settings import api_settings

from examples.practices.api_schemas import complaints, schema_of
from examples.practices.contract import broken_promises
from examples.practices.rest_rules import broken_rules
from shop.orders.serializers import OrderLineSerializer, OrderSerializer

HERE = Path(__file__).parent
SHOP, CARELESS = "shop.config.urls", "examples.practices.careless_api"
Captured = Callable[[str, str, str], None]

pytestmark = pytest.mark.usefixtures("fresh")


@pytest.fixture
def fresh() -> None:
    """Forget what an earlier schema was warned of."""
    GENERATOR_STATS.reset()


def agreed() -> dict[str, dict[str, str]]:
    return yaml.safe_load((HERE / "contract.yml").read_text())


def test_the_shop_keeps_the_rules_and_the_careless_api_does_not(captured: Captured):
    assert list(broken_rules(schema_of(SHOP))) == []
    found = list(broken_rules(schema_of(CARELESS)))
    assert len(found) == 5
    # Two of its three addresses end without a slash, and that is a rule as well.
    assert [line for line in found if "slash" in line] == [
        "/totals/: a slash at the end, unlike most"
    ]
    captured(__file__, "rest_rules.txt", "\n".join(found))


def test_a_view_without_serializer_has_no_description(captured: Captured):
    assert complaints(SHOP) == ""
    said = complaints(CARELESS).splitlines()
    error = said[0].split(": ", 1)[1].split(". ")[0]
    captured(__file__, "no_description.txt", f"{error}.\n{said[-1]}")


def test_the_schema_knows_what_the_model_knows(captured: Captured):
    part = {"OrderLine": schema_of(SHOP)["components"]["schemas"]["OrderLine"]}
    captured(__file__, "schema.txt", yaml.safe_dump(part, sort_keys=False))


def test_the_schema_does_not_know_what_only_the_table_knows(
    captured: Captured, monkeypatch: pytest.MonkeyPatch
):
    def line() -> str:
        model = schema_of(SHOP)["components"]["schemas"]["OrderLine"]
        return f"minimum: {model['properties']['quantity']['minimum']}"

    with_both = line()
    monkeypatch.delattr(OrderLineSerializer.Meta, "extra_kwargs")
    with_constraint = line()
    assert (with_constraint, with_both) == ("minimum: 0", "minimum: 1")
    captured(
        __file__,
        "minimum.txt",
        f"the table's constraint alone     {with_constraint}\n"
        f"min_value in the serializer too  {with_both}",
    )


def test_a_renamed_field_and_a_setting_break_the_contract(
    captured: Captured, monkeypatch: pytest.MonkeyPatch
):
    def offered() -> dict[str, Any]:
        return schema_of(SHOP)["components"]["schemas"]

    assert list(broken_promises(agreed(), offered())) == []

    told = []
    with monkeypatch.context() as changed:
        fields = ["id", "status", "created_at", "customer", "lines"]
        created_at = serializers.DateTimeField(source="placed_at")
        changed.setattr(OrderSerializer.Meta, "fields", fields)
        changed.setitem(OrderSerializer._declared_fields, "created_at", created_at)
        told += ["placed_at renamed to created_at:"]
        told += [f"  {one}" for one in broken_promises(agreed(), offered())]
    with monkeypatch.context() as changed:
        changed.setattr(api_settings, "COERCE_DECIMAL_TO_STRING", False)
        told += ["COERCE_DECIMAL_TO_STRING = False:"]
        told += [f"  {one}" for one in broken_promises(agreed(), offered())]
    with monkeypatch.context() as changed:
        fields = [*OrderSerializer.Meta.fields, "note"]
        note = serializers.CharField(source="status")
        changed.setattr(OrderSerializer.Meta, "fields", fields)
        changed.setitem(OrderSerializer._declared_fields, "note", note)
        told += ["a field note added:"]
        found = list(broken_promises(agreed(), offered()))
        told += [f"  {one}" for one in found or ["nothing broken"]]
    assert found == []
    captured(__file__, "contract.txt", "\n".join(told))
