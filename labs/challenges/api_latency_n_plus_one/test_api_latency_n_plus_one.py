"""The failure, its end, and that the page still tells the truth about both."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import FieldError
from django.test import Client

from challenges.api_latency_n_plus_one import dead_ends, fields, report
from challenges.api_latency_n_plus_one.lab import LAB, measure
from challenges.api_latency_n_plus_one.traffic import (
    URLS,
    get,
    signed_in,
    slowest_share,
    watch,
)
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module", autouse=True)
def shop(postgres: str, django_db_blocker: Any) -> Iterator[None]:
    """Open a full shop in a database of its own."""
    with django_db_blocker.unblock(), LAB.ready(postgres):
        yield


def test_fixed_the_number_of_queries_is_the_same_for_every_page(captured: Captured):
    fixed = watch("fixed", 100)
    extra = [shape for shape, count in fixed.shapes.items() if count > 1]
    assert extra == [], "not in the query set, so asked for once per row"
    assert {len(watch("fixed", size).sql) for size in (1, 10, 50, 100)} == {4}
    captured(__file__, "shapes_fixed.txt", report.shapes(watch("fixed", 100)))
    captured(__file__, "step_by_step.txt", report.step_by_step())


def test_failing_the_number_of_queries_grows_with_the_page(captured: Captured):
    few, many = (len(watch("failing", size).sql) for size in (10, 100))
    assert few > 10
    assert many > 9 * few
    captured(__file__, "growth.txt", report.growth())
    captured(__file__, "request_log.txt", report.request_log("failing", 100))
    captured(__file__, "sql_log.txt", report.sql_log("failing", 100, shown=10))


def test_failing_each_query_is_quick_and_has_its_index(captured: Captured):
    assert slowest_share("failing", 100) < 0.5
    plan = report.plan_of_repeated_query()
    assert "Index Scan using catalogue_product_pkey" in plan
    captured(__file__, "plan.txt", plan)
    captured(__file__, "shapes_failing.txt", report.shapes(watch("failing", 100)))


def test_fixed_the_page_is_in_the_order_of_the_failing_one():
    assert get("fixed", 100)["results"] == get("failing", 100)["results"]


def test_which_fields_cost_a_query(captured: Captured):
    captured(__file__, "fields.txt", report.field_costs())


def test_each_action_fetches_what_it_shows(captured: Captured):
    captured(__file__, "actions.txt", report.actions())


def test_a_session_costs_two_queries_that_a_forced_user_hides(captured: Captured):
    assert signed_in() == len(watch("fixed", 100).sql) + 2
    captured(__file__, "authenticated.txt", report.authenticated())


@pytest.mark.parametrize("page_size", [1, 10, 100])
def test_both_versions_return_the_same_json(page_size: int):
    page = get("fixed", page_size)
    assert page == get("failing", page_size)
    assert len(page["results"]) == page_size
    assert page["results"][0]["lines"][0]["product"]["sku"].startswith("SKU-")


def test_a_join_to_many_lines_is_refused(captured: Captured):
    with pytest.raises(FieldError, match=r"Invalid field name.*'lines'"):
        list(dead_ends.orders_joined_with_lines())
    captured(__file__, "refused_join.txt", report.refused_join())


def test_a_filter_in_the_serializer_undoes_the_prefetch(captured: Captured):
    assert len(watch("filtered", 100).sql) > 100
    assert len(watch("filtered-once", 100).sql) == 3
    assert get("filtered", 100) == get("filtered-once", 100)
    captured(__file__, "filtered.txt", report.filtered())
    captured(__file__, "lines_seen.txt", fields.lines_seen())


@pytest.fixture
def staff_client(client: Client, settings: Any) -> Client:
    """Sign a member of staff in, with a session."""
    settings.ROOT_URLCONF = URLS
    clerk, _ = User.objects.get_or_create(username="clerk", is_staff=True)
    client.force_login(clerk)
    return client


# region guard
@pytest.mark.parametrize("page_size", [10, 50])
def test_a_page_takes_at_most_ten_queries(
    page_size: int, staff_client: Client, django_assert_max_num_queries: Any
):
    with django_assert_max_num_queries(10):
        answer = staff_client.get(f"/api/orders/?page_size={page_size}")
    assert len(answer.json()["results"]) == page_size


# endregion guard


def test_the_guard_stops_the_failing_version(
    staff_client: Client, django_assert_max_num_queries: Any, captured: Captured
):
    with (
        pytest.raises(pytest.fail.Exception) as stopped,
        django_assert_max_num_queries(10),
    ):
        staff_client.get("/failing/orders/?page_size=50")
    captured(__file__, "guard.txt", f"Failed: {stopped.value}".split("\n")[0])


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
