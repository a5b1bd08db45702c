"""The races, their end, and that the page still tells the truth about both."""

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.db import DataError, IntegrityError, OperationalError
from psycopg.errors import (
    DeadlockDetected,
    SerializationFailure,
    StringDataRightTruncation,
)
from rest_framework.test import APIRequestFactory

from challenges.race_conditions_corrupt_data import (
    failing,
    fixed,
    others,
    report,
    views,
)
from challenges.race_conditions_corrupt_data.failing import SoldOut
from challenges.race_conditions_corrupt_data.lab import LAB, measure
from challenges.race_conditions_corrupt_data.race import fill, race
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
    assert (outcome.sales, outcome.pieces) == (1, 0), (
        f"the constraint let {outcome.sales} be sold and {outcome.pieces} be left"
    )
    assert isinstance(outcome.second, IntegrityError)
    way = "the same with the constraint "
    captured(__file__, "constraint.txt", report.refusal_traceback(way))


def test_fixed_a_sale_that_fails_takes_no_piece():
    fill("fixed", 1)
    with pytest.raises(DataError):
        fixed.buy(1, "A" * 81)  # the column holds 80
    left = fixed.Stock.objects.get().pieces
    assert left == 1, f"no sale was written, but {1 - left} piece was taken"


def test_fixed_one_lamp_is_sold_once(captured: Captured):
    outcome = race("fixed", fixed.buy)
    assert (outcome.sales, outcome.pieces) == (1, 0), (
        f"one lamp: {outcome.sales} sold, {outcome.pieces} left"
    )
    assert outcome.first is None
    assert isinstance(outcome.second, SoldOut), (
        f"the second buyer got {outcome.second!r} and not SoldOut"
    )
    captured(__file__, "buy_fixed.txt", report.timeline(outcome))
    captured(__file__, "books_fixed.txt", report.books(outcome))


def test_fixed_twenty_buyers_of_five_lamps_get_five(captured: Captured):
    failing_end, fixed_end = report.rush("failing"), report.rush("fixed")
    assert failing_end.sales == 20, "each of the twenty should have read five pieces"
    assert (fixed_end.sales, fixed_end.pieces) == (5, 0), (
        f"the fix sold {fixed_end.sales} of 5 and left {fixed_end.pieces}"
    )
    assert fixed_end.ended["SoldOut"] == 15, f"the others got {fixed_end.ended}"
    captured(__file__, "crowd.txt", report.crowds())


def test_locked_a_sale_that_fails_takes_no_piece():
    fill("fixed", 1)
    with pytest.raises(DataError):
        others.buy_locked(1, "A" * 81)
    assert fixed.Stock.objects.get().pieces == 1, "a piece was taken and not sold"


def test_fixed_with_two_lamps_both_buyers_get_one():
    outcome = race("fixed", fixed.buy, pieces=2)
    assert (outcome.sales, outcome.pieces) == (2, 0)
    assert (outcome.first, outcome.second) == (None, None)


def test_fixed_no_delivery_is_lost(captured: Captured):
    outcome = race("fixed", report.deliver_ten("fixed"), pieces=0)
    assert outcome.pieces == 20, f"{20 - outcome.pieces} pieces were lost"
    captured(__file__, "deliver_fixed.txt", report.timeline(outcome))


def test_a_locked_row_makes_the_second_buyer_wait(captured: Captured):
    outcome = race("fixed", others.buy_locked)
    assert (outcome.sales, outcome.pieces) == (1, 0), (
        f"with the lock {outcome.sales} were sold"
    )
    assert isinstance(outcome.second, SoldOut)
    captured(__file__, "buy_locked.txt", report.timeline(outcome))


def test_an_optimistic_write_finds_the_row_changed():
    outcome = race("failing", others.buy_optimistic)
    assert (outcome.sales, outcome.pieces) == (1, 0), f"{outcome.sales} were sold"
    assert isinstance(outcome.second, others.Changed)


def test_a_lock_needs_a_transaction(captured: Captured):
    said = report.lock_without_transaction()
    assert "TransactionManagementError" in said
    captured(__file__, "lock_without_transaction.txt", said)


def test_a_path_without_a_lock_undoes_the_others(captured: Captured):
    told = report.paths()
    ends = [line.split()[-2:] for line in told.splitlines()[1:]]
    assert ends == [["15", "14"], ["14", "14"], ["5", "4"], ["4", "4"]], told
    captured(__file__, "paths.txt", told)


def test_a_row_that_is_not_there_yet_cannot_be_locked(captured: Captured):
    assert report.tabs(others.buy_once).sales == 2
    assert report.tabs(others.buy_once_locked).sales == 2
    with report.one_each():
        outcome = report.tabs(others.buy_once)
    assert outcome.sales == 1, "the constraint let one buyer have two"
    assert isinstance(outcome.second, IntegrityError)
    assert outcome.pieces == 1, "the refused sale took a piece all the same"
    captured(__file__, "creations.txt", report.creations())


def test_the_view_says_what_happened(postgres: str, captured: Captured):
    told = report.answers(postgres)
    statuses = re.findall(r"^    (\d+)", told, re.MULTILINE)
    assert statuses == ["201", "409", "503"], told
    captured(__file__, "answers.txt", told)


def test_the_view_is_for_users_who_are_signed_in():
    fill("fixed", 1)
    request = APIRequestFactory().post("/stock/1/buy/")
    status = views.Buy.as_view()(request, stock_id=1).status_code
    assert status in (401, 403), f"a stranger bought: HTTP {status}"


def test_the_view_hides_no_other_trouble(monkeypatch: pytest.MonkeyPatch):
    def gone(*_: object) -> None:
        raise OperationalError("the connection is closed")

    monkeypatch.setattr(views, "buy", gone)
    with pytest.raises(OperationalError, match="is closed"):
        report.press()


def test_whoever_will_not_wait_is_refused(captured: Captured):
    assert isinstance(
        race("fixed", others.buy_without_waiting).second, OperationalError
    )
    said = report.refusal("select_for_update, nowait")
    captured(__file__, "nowait.txt", said)


def test_a_serializable_transaction_is_refused_and_may_begin_anew(captured: Captured):
    assert isinstance(race("fixed", others.buy_serializable).second, OperationalError)
    said = report.refusal("read, save, SERIALIZABLE")
    captured(__file__, "serializable.txt", said)
    again = race("fixed", others.buy_with_retries)
    assert (again.sales, again.pieces) == (1, 0)
    assert isinstance(again.second, SoldOut)
    captured(__file__, "begun_anew.txt", report.timeline(again))


@pytest.mark.parametrize(
    ("cause", "tries"),
    [
        (SerializationFailure, 3),
        (DeadlockDetected, 3),
        (StringDataRightTruncation, 1),
    ],
)
def test_retries_are_for_conflicts_and_end(
    monkeypatch: pytest.MonkeyPatch, cause: type[Exception], tries: int
):
    tried = []

    def refused(*_: object) -> None:
        tried.append(1)
        raise OperationalError from cause()

    monkeypatch.setattr(others, "buy_serializable", refused)
    with pytest.raises(OperationalError):
        others.buy_with_retries(1, "Ada")
    assert len(tried) == tries, f"{cause.__name__} was tried {len(tried)} times"


def test_all_ways_to_sell_the_last_lamp(captured: Captured):
    captured(__file__, "ways.txt", report.ways())


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
