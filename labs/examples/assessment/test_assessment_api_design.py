"""What the questions on API design print."""

from collections.abc import Callable

import pytest

from examples.assessment import page_two, query_count, registration

Captured = Callable[[str, str, str], None]


@pytest.mark.django_db
def test_only_the_prefetched_page_sends_as_many_queries_for_twice_the_orders(
    captured: Captured,
):
    query_count.seed()
    lines = list(query_count.report())
    assert lines[1].split()[-2:] == ["51", "101"]
    assert lines[3].split()[-2:] == ["3", "3"]
    captured(__file__, "query_count.txt", "\n".join(lines))


def test_an_offset_repeats_and_skips_where_a_cursor_does_not(
    postgres: str, captured: Captured
):
    lines = list(page_two.report(postgres))
    assert [line for line in lines if "cursor" in line] == [
        "  page 2 by cursor: 3 2 1"
    ] * 2
    captured(__file__, "page_two.txt", "\n".join(lines))


def test_only_a_constraint_on_the_normalised_address_stops_the_second_account(
    postgres: str, captured: Captured
):
    lines = list(registration.report(postgres))
    assert [line for line in lines if "lower" in line and "409" not in line] == []
    captured(__file__, "registration.txt", "\n".join(lines))
