"""The crashes, what is left after each, and that the page still tells the truth."""

from collections.abc import Callable, Iterator

import pytest

from challenges.orders_paid_but_not_placed import report
from challenges.orders_paid_but_not_placed.lab import LAB, measure
from challenges.orders_paid_but_not_placed.report import Outcomes
from challenges.orders_paid_but_not_placed.stage import stage
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module")
def outcomes(postgres: str, rabbitmq_url: str) -> Iterator[Outcomes]:
    """Crash everything once."""
    with LAB.ready(postgres, rabbitmq_url):
        yield stage().all_outcomes()


def killed_before(outcomes: Outcomes, name: str, wrong: Callable[..., bool]) -> list:
    """Return the steps before which a crash leaves the books wrong."""
    found = outcomes[name]["points"]
    return [point["before"] for point in found if wrong(point["first"])]


def test_every_process_was_killed_once_and_by_sigkill(outcomes: Outcomes):
    for outcome in outcomes.values():
        for point in outcome["points"]:
            service = point["before"].split()[0]
            assert point["ended"] == [f"{service} ended with SIGKILL"]


def test_without_a_crash_every_way_is_right(outcomes: Outcomes):
    for name in report.WAYS:
        whole = outcomes[name]["whole"]
        assert whole["said"] == "201"
        assert not report.is_stranded(whole["first"])
        assert not report.is_unpaid(whole["first"])
        assert not report.is_double(whole["first"])
    assert outcomes["fixed"]["whole"]["first"]["placed"] == 1
    assert outcomes["sold_out"]["whole"]["first"]["refunded"] == 1


def test_failing_a_crash_leaves_a_payment_without_an_order(
    outcomes: Outcomes, captured: Captured
):
    assert killed_before(outcomes, "failing", report.is_stranded) == [
        "orders INSERT orders",
        "orders COMMIT",
        "payments answer 201",
    ]
    failing = outcomes["failing"]
    captured(__file__, "points_failing.txt", report.points(failing))
    captured(__file__, "seen.txt", report.seen(failing, "orders INSERT orders"))


def test_failing_whoever_presses_again_pays_twice(outcomes: Outcomes):
    stranded = killed_before(outcomes, "failing", report.is_stranded)
    for point in outcomes["failing"]["points"]:
        if point["before"] in stranded:
            assert (point["again"]["paid"], point["again"]["placed"]) == (2, 1)


def test_keeping_first_gives_away_what_is_not_paid(
    outcomes: Outcomes, captured: Captured
):
    assert killed_before(outcomes, "order_first", report.is_stranded) == []
    assert killed_before(outcomes, "order_first", report.is_unpaid)
    captured(__file__, "points_order_first.txt", report.points(outcomes["order_first"]))


def test_a_transaction_around_the_request_does_not_reach_the_other_service(
    outcomes: Outcomes,
):
    assert "orders COMMIT" in killed_before(
        outcomes, "one_transaction", report.is_stranded
    )


def test_a_refund_in_an_except_does_not_outlive_the_process(outcomes: Outcomes):
    assert "orders INSERT orders" in killed_before(
        outcomes, "refund_on_error", report.is_stranded
    )


def test_a_shared_transaction_is_switched_off(outcomes: Outcomes, captured: Captured):
    captured(__file__, "prepared.txt", stage().run("prepared.py"))


def test_without_an_inbox_a_message_that_comes_twice_acts_twice(
    outcomes: Outcomes, captured: Captured
):
    doubled = killed_before(outcomes, "no_inbox", report.is_double)
    assert "payments ack" in doubled
    assert "orders UPDATE outbox" in doubled
    captured(__file__, "doubled.txt", report.doubled(outcomes["no_inbox"]))


@pytest.mark.parametrize("name", ["fixed", "sold_out"])
def test_fixed_no_crash_leaves_a_payment_without_an_order(
    outcomes: Outcomes, name: str
):
    for wrong in (report.is_stranded, report.is_unpaid, report.is_double):
        assert killed_before(outcomes, name, wrong) == []


@pytest.mark.parametrize(
    ("name", "books"),
    [("fixed", "paid 1, placed 1"), ("sold_out", "refunded 1, cancelled 1")],
)
def test_fixed_a_second_press_always_ends_in_one_order(
    outcomes: Outcomes, name: str, books: str
):
    said = {report.books(point["again"]) for point in outcomes[name]["points"]}
    assert said == {books}


def test_the_tables_of_the_page(outcomes: Outcomes, captured: Captured):
    captured(__file__, "points_sold_out.txt", report.points(outcomes["sold_out"]))
    captured(__file__, "ways.txt", report.ways(outcomes))


def test_the_stored_result_still_holds(outcomes: Outcomes):
    assert disagreements(load(LAB)["figures"], measure()) == []
