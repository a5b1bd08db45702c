"""Holds the shop to the contract that docs/guides/collaboration shows."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml
from django.contrib.auth.models import User
from rest_framework.test import APIClient, APIRequestFactory, force_authenticate

from examples.collaboration.changed import ChangedOrderList
from examples.collaboration.check_contract import differences, main
from shop.seed.fill import fill
from shop.seed.rows import Size

HERE = Path(__file__).parent
ORDERS = "GET /api/orders/"
CONTRACT = yaml.safe_load((HERE / "contract.yaml").read_text(encoding="utf-8"))
Captured = Callable[[str, str, str], None]

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def few_orders() -> None:
    """Fill the shop with a little."""
    fill(Size(customers=3, products=10, orders=12))


@pytest.fixture
def staff() -> APIClient:
    """Return a client that is signed in as staff."""
    client = APIClient()
    client.force_authenticate(User(username="clerk", is_staff=True))
    return client


# region keeps
def test_the_shop_keeps_the_contract(staff: APIClient):
    answer = staff.get("/api/orders/?page_size=3")
    assert answer.status_code == 200
    assert differences(CONTRACT, ORDERS, 200, answer.json()) == []


def test_a_stranger_is_refused_as_agreed():
    answer = APIClient().get("/api/orders/")
    assert answer.status_code == 403
    assert differences(CONTRACT, ORDERS, 403, answer.json()) == []


# endregion keeps


def test_an_answer_that_frontends_can_build_against(
    staff: APIClient, captured: Captured
):
    answer = staff.get("/api/orders/?page_size=1").json()
    captured(__file__, "answer.json", json.dumps(answer, indent=2))


def test_unannounced_changes_are_found(
    captured: Captured, capsys: pytest.CaptureFixture[str], tmp_path: Path
):
    request = APIRequestFactory().get("/api/orders/?page_size=1")
    force_authenticate(request, User(username="clerk", is_staff=True))
    answer = ChangedOrderList.as_view()(request).render()
    (tmp_path / "answer.json").write_bytes(answer.content)
    arguments = [
        str(HERE / "contract.yaml"),
        ORDERS,
        "200",
        str(tmp_path / "answer.json"),
    ]
    assert main(arguments) == 1
    captured(__file__, "changed.txt", capsys.readouterr().out)


def test_a_status_that_nobody_promised_is_found():
    assert differences(CONTRACT, ORDERS, 500, {}) == [
        "status 500 is not in the contract; it has 200, 403"
    ]


def test_the_contract_promises_nothing_that_the_shop_does_not_document(
    staff: APIClient,
):
    schema: dict[str, Any] = yaml.safe_load(staff.get("/api/schema/").content)
    for path, operations in CONTRACT["paths"].items():
        assert operations.keys() <= schema["paths"][path].keys()
        documented = schema["paths"][path]["get"]["parameters"]
        promised = operations["get"]["parameters"]
        assert {p["name"] for p in promised} <= {p["name"] for p in documented}
    for name in ("Order", "OrderPage", "Line"):
        inside = {"OrderPage": "PaginatedOrderList", "Line": "OrderLine"}
        shown = schema["components"]["schemas"][inside.get(name, name)]["properties"]
        assert (
            CONTRACT["components"]["schemas"][name]["properties"].keys() <= shown.keys()
        )
