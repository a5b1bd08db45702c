"""The screen four ways, the attacks, and that the page still tells the truth."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from challenges.over_fetching_clients import failing, fixed, query, report
from challenges.over_fetching_clients.attacks import ATTACKS
from challenges.over_fetching_clients.client import Client
from challenges.over_fetching_clients.lab import LAB, measure
from challenges.over_fetching_clients.schemas import LIMITS
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module", autouse=True)
def shop(postgres: str, django_db_blocker: Any) -> Iterator[None]:
    """Open a shop in a database of its own."""
    with django_db_blocker.unblock(), LAB.ready(postgres):
        yield


def ask(query: str, at: str) -> tuple[dict[str, Any], int]:
    """Return the answer to a query, and how much SQL it took."""
    client = Client()
    with report.quiet():
        return client.ask(query, at=at), client.sql


def test_failing_one_screen_takes_a_request_for_each_thing_on_it(captured: Captured):
    client = Client()
    rows = failing.screen(client)
    things = {line for row in rows for line in row["lines"]}
    assert len(client.requests) > len(rows) + len(things)
    captured(__file__, "requests.txt", report.requests_made(7))


def test_fixed_the_answer_holds_what_was_asked_for_and_nothing_else():
    page = Client().get("/sparse/orders/?fields=id,customer.name,lines.product.sku")
    order = page["results"][0]
    assert set(order) == {"id", "customer", "lines"}, "fields nobody asked for"
    assert set(order["customer"]) == {"name"}, "nested fields nobody asked for"
    assert set(order["lines"][0]) == {"product"}, "fields of lines nobody asked for"
    assert set(order["lines"][0]["product"]) == {"sku"}, "fields two levels down"


def test_fixed_one_request_brings_what_the_screen_shows(captured: Captured):
    client = Client()
    rows = fixed.screen(client)
    assert len(client.requests) == 1, f"{len(client.requests)} requests for one screen"
    assert rows == failing.screen(Client())
    assert client.sql == 4, "the list's own joins are gone"
    captured(__file__, "ways.txt", report.ways())
    captured(__file__, "order_nested.txt", report.one_order("nested"))
    captured(__file__, "order_graphql.txt", report.one_order("GraphQL"))


@pytest.mark.parametrize("way", report.WAYS)
def test_each_way_shows_the_same_screen(way: str):
    assert report.WAYS[way](Client()) == fixed.screen(Client())


def test_without_fields_the_list_is_whole():
    sparse, whole = (Client().get(f"/{way}/orders/") for way in ("sparse", "api"))
    assert sparse["results"] == whole["results"]


@pytest.mark.parametrize("fields", ["id,colour", "customer.colour", "id.colour"])
def test_a_field_that_is_not_there_is_refused(fields: str):
    with pytest.raises(RuntimeError, match="There is no colour"):
        Client().get(f"/sparse/orders/?fields={fields}")


def test_failing_the_sql_behind_one_query_grows_with_the_page(captured: Captured):
    rows = [line.split() for line in report.growth().splitlines()[1:]]
    assert [row[2] for row in rows] == ["4", "4", "4"]
    assert all(int(row[1]) > 4 * int(row[0]) for row in rows)
    captured(__file__, "growth.txt", report.growth())


def test_a_computed_field_must_say_what_it_reads(captured: Captured):
    rows = dict(line.split() for line in report.totals().splitlines()[1:])
    assert rows == {"total": "21", "hinted": "2", "summed": "1"}
    captured(__file__, "totals.txt", report.totals())


def test_failing_a_small_query_reads_thousands_of_objects(captured: Captured):
    assert report.answered("wide", "/open/") > 2500
    captured(__file__, "damage.txt", report.damage())


def test_only_a_limit_of_cost_refuses_all_attacks(captured: Captured):
    for name in ATTACKS:
        refused = {
            limit
            for limit in LIMITS
            if ask(ATTACKS[name], f"/alone/{limit}/")[0].get("errors")
        }
        assert "cost" in refused
        assert "tokens" not in refused
    captured(__file__, "limits.txt", report.limits())


@pytest.mark.parametrize("name", ATTACKS)
def test_fixed_an_attack_is_refused_and_costs_no_sql(name: str):
    answer, sql = ask(ATTACKS[name], "/graphql/")
    assert (answer["data"], sql) == (None, 0)


@pytest.mark.parametrize(
    ("name", "said"),
    {
        "deep": "exceeds maximum operation depth of 6",
        "wide": "may read 11,010 objects, 2,500 are allowed",
        "60 aliases": "60 aliases found. Allowed: 10",
        "long": "more than 1000 tokens",
        "fragments": "fields once its fragments are spread, 500 are allowed",
    }.items(),
)
def test_fixed_each_refusal_says_which_limit_it_was(name: str, said: str):
    answer, _ = ask(report.REFUSED[name], "/graphql/")
    told = [error["message"] for error in answer.get("errors", [])]
    assert any(said in one for one in told), f"the limit of {name} is gone: {told}"


def test_fixed_the_refusals_of_the_page(captured: Captured):
    captured(__file__, "refusals.txt", report.refusals())


def test_fixed_sql_does_not_grow_with_the_page_in_the_shops_own_api():
    counts = []
    for size in (10, 50):
        client = Client()
        client.ask(query.QUERY, {"size": size})
        counts.append(client.sql)
    assert counts == [4, 4], "no optimizer"


@pytest.mark.parametrize("name", ["orders", "customers", "products"])
def test_fixed_a_list_without_a_limit_is_cut_into_pages(name: str):
    rows = Client().ask(f"{{ {name} {{ id }} }}")["data"][name]
    assert len(rows) == 20, "no default page: the table is read whole"
    asked = f"{{ {name}(pagination: {{limit: 1000}}) {{ id }} }}"
    assert len(Client().ask(asked)["data"][name]) == 100, "no largest page"


def test_fixed_a_list_in_a_list_is_cut_into_pages():
    asked = "{ products(pagination: {limit: 1}) { orderLines { quantity } } }"
    (product,) = Client().ask(asked)["data"]["products"]
    assert len(product["orderLines"]) == 20, "no default page inside"


def test_a_refused_query_passes_with_smaller_pages(captured: Captured):
    captured(__file__, "smaller.txt", report.smaller())


def test_only_staff_may_ask(captured: Captured):
    captured(__file__, "who.txt", report.who())


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
