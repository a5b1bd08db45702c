"""The races, their end, and that the page still tells the truth about both."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import IntegrityError, OperationalError

from challenges.race_conditions_corrupt_data import failing, fixed, others, report
from challenges.race_conditions_corrupt_data.failing import SoldOut
from challenges.race_conditions_corrupt_data.lab import LAB, measure
from challenges.race_conditions_corrupt_data.race import race
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module", autouse=True)
def stock(postgres: str, django_db_blocker: Any) -> Iterator[None]:
    """Make the tables of both versions in a database of its own."""
    with django_db_blocker.unblock(), LAB.ready(postgres):
        yield


def test_failing_one_lamp_is_sold_twice(captured: Captured):
    outcome = race("failing", failing.buy)
    assert (outcome.sales, outcome.pieces) == (2, 0)
    assert (outcome.first, outcome.second) == (None, None)
    captured(__file__, "buy_failing.txt", report.timeline(outcome))
    captured(__file__, "books_failing.txt", report.books(outcome))


def test_failing_a_delivery_is_lost(captured: Captured):
    outcome = race("failing", report.deliver_ten("failing"), pieces=0)
    assert outcome.pieces == 10
    captured(__file__, "deliver_failing.txt", report.timeline(outcome))


def test_a_transaction_alone_changes_nothing(captured: Captured):
    outcome = race("failing", others.buy_in_a_transaction)
    assert (outcome.sales, outcome.pieces) == (2, 0)
    captured(__file__, "buy_in_a_transaction.txt", report.timeline(outcome))


def test_a_constraint_does_not_see_a_lost_update():
    outcome = race("fixed", failing.buy)
    assert (outcome.sales, outcome.pieces) == (2, 0)


def test_f_without_a_condition_sells_what_is_not_there(captured: Captured):
    outcome = race("failing", others.buy_with_f)
    assert (outcome.sales, outcome.pieces) == (2, -1)
    captured(__file__, "books_f.txt", report.books(outcome))


def test_f_with_the_constraint_refuses_the_second_buyer(captured: Captured):
    outcome = race("fixed", others.buy_with_f)
    assert (outcome.sales, outcome.pieces) == (1, 0)
    assert isinstance(outcome.second, IntegrityError)
    way = "the same with the constraint "
    captured(__file__, "constraint.txt", report.refusal_traceback(way))


def test_fixed_one_lamp_is_sold_once(captured: Captured):
    outcome = race("fixed", fixed.buy)
    assert (outcome.sales, outcome.pieces) == (1, 0)
    assert outcome.first is None
    assert isinstance(outcome.second, SoldOut)
    captured(__file__, "buy_fixed.txt", report.timeline(outcome))
    captured(__file__, "books_fixed.txt", report.books(outcome))


def test_fixed_with_two_lamps_both_buyers_get_one():
    outcome = race("fixed", fixed.buy, pieces=2)
    assert (outcome.sales, outcome.pieces) == (2, 0)
    assert (outcome.first, outcome.second) == (None, None)


def test_fixed_no_delivery_is_lost(captured: Captured):
    outcome = race("fixed", report.deliver_ten("fixed"), pieces=0)
    assert outcome.pieces == 20
    captured(__file__, "deliver_fixed.txt", report.timeline(outcome))


def test_a_locked_row_makes_the_second_buyer_wait(captured: Captured):
    outcome = race("fixed", others.buy_locked)
    assert (outcome.sales, outcome.pieces) == (1, 0)
    assert isinstance(outcome.second, SoldOut)
    captured(__file__, "buy_locked.txt", report.timeline(outcome))


def test_a_lock_needs_a_transaction(captured: Captured):
    said = report.lock_without_transaction()
    assert "TransactionManagementError" in said
    captured(__file__, "lock_without_transaction.txt", said)


def test_whoever_will_not_wait_is_refused(captured: Captured):
    assert isinstance(
        race("fixed", others.buy_without_waiting).second, OperationalError
    )
    said = report.refusal("select_for_update, nowait")
    captured(__file__, "nowait.txt", said)


def test_a_serializable_transaction_is_refused_and_may_begin_anew(captured: Captured):
    assert isinstance(race("fixed", others.buy_serializable).second, OperationalError)
    captured(__file__, "serializable.txt", report.refusal("serializable"))
    again = race("fixed", others.buy_again_when_refused)
    assert (again.sales, again.pieces) == (1, 0)
    assert isinstance(again.second, SoldOut)
    captured(__file__, "begun_anew.txt", report.timeline(again))


def test_all_ways_to_sell_the_last_lamp(captured: Captured):
    captured(__file__, "ways.txt", report.ways())


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
