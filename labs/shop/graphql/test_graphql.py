"""The GraphQL API: what it answers, for how much, and what it refuses."""

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from strawberry_django.optimizer import optimizer

from shop.seed.fill import fill
from shop.seed.rows import Size

pytestmark = pytest.mark.django_db

SCREEN = """query Newest($size: Int) {
  orders(pagination: {limit: $size}) {
    id status placedAt customer { name } lines { quantity product { name } }
  }
}"""


@pytest.fixture
def staff() -> Client:
    """Return a client that is signed in as staff."""
    client = Client()
    client.force_login(User.objects.create(username="clerk", is_staff=True))
    return client


@pytest.fixture(autouse=True)
def few_orders(db: None) -> None:
    """Fill the shop with a little."""
    fill(Size(customers=3, products=10, orders=12))


def ask(client: Client, query: str, **variables: Any) -> dict[str, Any]:
    """Send a query, and return its answer."""
    body = {"query": query, "variables": variables}
    return client.post("/api/graphql/", body, content_type="application/json").json()


def refusal(client: Client, query: str, **variables: Any) -> str:
    """Return why a query is refused."""
    answer = ask(client, query, **variables)
    assert answer["data"] is None
    return answer["errors"][0]["message"]


def test_the_newest_order_comes_first_with_what_was_asked_for(staff: Client):
    orders = ask(staff, SCREEN, size=5)["data"]["orders"]
    assert [order["id"] for order in orders] == ["12", "11", "10", "9", "8"]
    assert orders[0].keys() == {"id", "status", "placedAt", "customer", "lines"}
    assert orders[0]["customer"].keys() == {"name"}


@pytest.mark.parametrize("size", [1, 10])
def test_the_number_of_queries_does_not_grow_with_the_page(
    staff: Client, size: int, django_assert_num_queries: Any
):
    # Two for the session and its user, one for orders and their customers, ...
    with django_assert_num_queries(6):
        ask(staff, SCREEN, size=size)


def test_a_list_inside_a_list_is_cut_into_pages_too(staff: Client):
    query = "{ customers { orders(pagination: {limit: 2}) { id } } }"
    customers = ask(staff, query)["data"]["customers"]
    assert [len(customer["orders"]) for customer in customers] == [2, 2, 2]


def test_a_list_without_a_size_is_cut_into_pages_at_each_level(
    staff: Client, settings: Any
):
    settings.STRAWBERRY_DJANGO = {
        "PAGINATION_DEFAULT_LIMIT": 3,
        "PAGINATION_MAX_LIMIT": 100,
    }
    query = "{ orders { id } customers { orders { id } } }"
    data = ask(staff, query)["data"]
    assert len(data["orders"]) == 3
    assert [len(customer["orders"]) for customer in data["customers"]] == [3, 3, 3]


@pytest.mark.parametrize("is_staff", [None, False])
def test_it_is_for_staff_only(is_staff: bool | None):
    client = Client()
    if is_staff is not None:
        guest = User.objects.create(username="guest", is_staff=is_staff)
        client.force_login(guest)
    asked = client.post("/api/graphql/", {"query": SCREEN})
    assert asked.status_code == 403


def test_a_query_in_the_address_is_refused(staff: Client):
    assert staff.get("/api/graphql/", {"query": "{ __typename }"}).status_code == 400


def test_a_form_of_another_site_cannot_ask():
    client = Client(enforce_csrf_checks=True)
    client.force_login(User.objects.create(username="clerk", is_staff=True))
    asked = client.post("/api/graphql/", {"query": "{ __typename }"})
    assert asked.status_code == 403


@pytest.mark.parametrize(
    ("query", "objects"),
    [
        (
            "{ customers(pagination: {limit: 100}) { orders { lines { quantity } } } }",
            "42,100",
        ),
        # Without a size, and with none that is a size: the default, and the largest.
        ("{ products { orderLines { order { lines { quantity } } } } }", "8,820"),
        (
            "{ products(pagination: {limit: -1}) { orderLines { order { id } } } }",
            "4,100",
        ),
        # A fragment counts wherever it is spread.
        (
            "{ a: products { ...f } b: products { ...f } c: products { ...f } "
            "d: products { ...f } } fragment f on Product "
            "{ orderLines { product { id } } }",
            "3,280",
        ),
        (
            "{ products { ... { orderLines { order { lines { quantity } } } } } }",
            "8,820",
        ),
    ],
)
def test_a_query_that_may_read_too_much_is_refused_before_it_reads(
    staff: Client, query: str, objects: str, django_assert_num_queries: Any
):
    with django_assert_num_queries(2):
        told = refusal(staff, query)
    assert told == (
        f"This query may read {objects} objects, 2,500 are allowed: "
        "ask for smaller pages."
    )


def test_a_refused_query_leaves_nothing_behind(staff: Client):
    """The optimizer is switched on for the time of a query."""
    assert ask(staff, SCREEN, size=1)["data"]
    refusal(staff, SCREEN, size=100)
    assert optimizer.get() is None


def test_a_size_in_a_variable_counts_as_it_is(staff: Client):
    assert ask(staff, SCREEN, size=50)["data"]
    assert "may read 4,200 objects" in refusal(staff, SCREEN, size=100)


def test_depth_aliases_and_length_have_their_limits(staff: Client):
    one = "(pagination: {limit: 1})"
    deep = f"orders{one} {{ customer {{ id }} }}"
    for _ in range(3):
        deep = f"orders{one} {{ customer {{ {deep} }} }}"
    aliases = "".join(f"a{n}: __typename " for n in range(11))
    assert "maximum operation depth of 6" in refusal(staff, f"{{ {deep} }}")
    assert refusal(staff, f"{{ {aliases} }}") == "11 aliases found. Allowed: 10"
    assert "1000 tokens" in refusal(staff, f"{{ {'id ' * 1000} }}")


def test_fragments_that_spread_each_other_are_counted_before_any_rule_walks_them(
    staff: Client,
):
    """Sixty that each spread the next twice: a rule that walks them never ends."""
    parts = [f"fragment f{n} on Query {{ ...f{n + 1} ...f{n + 1} }}" for n in range(60)]
    query = (
        "{ ...f0 } " + " ".join(parts) + " fragment f60 on Query { products { id } }"
    )
    assert refusal(staff, query) == (
        "This query has 2,305,843,009,213,693,952 fields once its fragments are "
        "spread, 500 are allowed."
    )


def test_fragments_in_a_circle_are_refused(staff: Client):
    query = "{ products { ...a } } fragment a on Product { ...b } "
    query += "fragment b on Product { id ...a }"
    assert "Cannot spread fragment" in refusal(staff, query)
