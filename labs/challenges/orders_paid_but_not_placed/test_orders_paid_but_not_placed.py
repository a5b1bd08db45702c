"""The crashes, what is left after each, and that the page still tells the truth."""

from collections.abc import Callable, Iterator

import pytest

from challenges.orders_paid_but_not_placed import drills, report
from challenges.orders_paid_but_not_placed.lab import LAB, measure
from challenges.orders_paid_but_not_placed.report import Outcomes
from challenges.orders_paid_but_not_placed.stage import Stage, stage
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]


OF_THE_FIX = ("fixed", "sold_out")


@pytest.fixture(scope="module", autouse=True)
def here(postgres: str, rabbitmq_url: str) -> Iterator[Stage]:
    """Open the stage."""
    with LAB.ready(postgres, rabbitmq_url):
        yield stage()


@pytest.fixture(scope="module")
def fixed(here: Stage) -> Outcomes:
    """Crash the fixed version everywhere, once."""
    return here.all_outcomes(OF_THE_FIX)


@pytest.fixture(scope="module")
def outcomes(here: Stage) -> Outcomes:
    """Crash everything once; what broke off says so in the test that asks for it."""
    return here.all_outcomes()


def killed_before(outcomes: Outcomes, name: str, wrong: Callable[..., bool]) -> list:
    """Return the steps before which a crash leaves the books wrong."""
    found = outcomes[name]["points"]
    return [point["before"] for point in found if wrong(point["first"])]


def test_fixed_an_order_that_is_placed_twice_is_one_order(here: Stage):
    said = drills.placed_twice(here)
    assert said == "stored, stored: orders 1, messages 1", (
        f"a second press is an error (ON CONFLICT) or an order (PRIMARY KEY): {said}"
    )


def test_fixed_a_message_that_comes_twice_acts_once(here: Stage):
    said = drills.comes_twice(here)
    assert said == "done 1 time", (
        f"the inbox refuses it (ON CONFLICT) or does not know it (PRIMARY KEY): {said}"
    )


def test_fixed_each_message_has_an_id_of_its_own(here: Stage):
    said = drills.numbered_again(here)
    assert said == "UniqueViolation", (
        f"no PRIMARY KEY: {said}, of which the inbox would drop the second"
    )


def test_fixed_a_message_that_is_sent_and_received_is_gone(here: Stage):
    said = drills.once_through(here)
    assert said == "unsent 0, sent again: False, in the queue 0", (
        f"it is sent or received again: {said}"
    )


def test_fixed_a_service_sends_and_receives_and_rests_when_there_is_nothing():
    assert drills.idle() == "relay, receive, rest", "not sent, not received, or no rest"


@pytest.mark.parametrize(
    ("pieces", "order", "refunded"),
    [(3, ("placed", 2), False), (0, ("cancelled", 0), True)],
)
def test_fixed_both_services_end_an_order(
    here: Stage, pieces: int, order: tuple[str, int], refunded: bool
):
    ends = drills.whole(here, pieces)
    assert ends == {"orders": [order], "payments": [("order-1", refunded)]}, (
        f"not told, not acted upon, or sold although there is no piece: {ends}"
    )


def test_with_the_broker_down_the_outbox_keeps_the_message(here: Stage):
    said = drills.broker_down(here)
    assert said.endswith("unsent 1; when it is back: sent, unsent 0"), said


def test_a_message_that_the_broker_refuses_is_not_marked_as_sent(here: Stage):
    said = drills.queue_full(here)
    assert said == "MessageNacked, unsent 1", f"no confirm was waited for: {said}"


def test_a_message_to_a_queue_that_is_not_there_is_not_lost(here: Stage):
    said = drills.queue_missing(here)
    assert said == "sent, unsent 0, in the queue 1", f"nothing declared it: {said}"


def test_a_broker_that_never_confirms_is_given_up(here: Stage):
    said = drills.broker_silent(here)
    assert said == "TimeoutError, unsent 1", f"no time limit for the confirm: {said}"


def test_two_relays_share_the_outbox_and_neither_waits(here: Stage):
    sent = drills.two_relays(here)
    assert sent == ["order-2", "order-1"], (
        f"LIMIT 1 FOR UPDATE SKIP LOCKED lets each relay send another: {sent}"
    )


def test_messages_are_sent_in_the_order_they_were_written(here: Stage):
    assert drills.order_of_sending(here) == ["order-1", "order-2", "order-3"]


def test_queues_are_durable_and_messages_persistent(here: Stage):
    kept = drills.survives_a_restart(here)
    assert kept == {"queue durable": True, "delivery mode": 2}


def test_a_message_that_always_fails_holds_up_those_behind_it(here: Stage):
    assert drills.poison(here) == "tried 3 times; the one behind it: waits"


@pytest.mark.parametrize("name", OF_THE_FIX)
@pytest.mark.parametrize("wrong", [report.is_stranded, report.is_unpaid])
def test_fixed_no_crash_leaves_a_payment_without_an_order(
    fixed: Outcomes, name: str, wrong: Callable[..., bool]
):
    assert killed_before(fixed, name, wrong) == [], wrong.__doc__


@pytest.mark.parametrize("name", OF_THE_FIX)
def test_fixed_no_crash_makes_anything_happen_twice(fixed: Outcomes, name: str):
    assert killed_before(fixed, name, report.is_double) == []
    found = fixed[name]["points"]
    again = [point["before"] for point in found if report.is_double(point["again"])]
    assert again == [], "a second press charges or places twice"


@pytest.mark.parametrize(
    ("name", "books"),
    [("fixed", "paid 1, placed 1"), ("sold_out", "refunded 1, cancelled 1")],
)
def test_fixed_an_order_always_ends_when_it_is_pressed_until_answered(
    fixed: Outcomes, name: str, books: str
):
    ends = {
        point["before"]: report.books(point["again"]) for point in fixed[name]["points"]
    }
    assert {before: end for before, end in ends.items() if end != books} == {}
    said = {point["before"]: point["said_again"] for point in fixed[name]["points"]}
    refused = {before: status for before, status in said.items() if status != "201"}
    assert refused == {}, "a second press for the same order is an error"


def test_fixed_one_press_is_enough_once_the_order_is_committed(
    fixed: Outcomes, captured: Captured
):
    lost = [
        point["before"]
        for point in fixed["fixed"]["points"]
        if report.books(point["first"]) == "nothing"
    ]
    assert lost == ["web INSERT orders", "web INSERT outbox", "web COMMIT"]
    captured(
        __file__, "seen_fixed.txt", report.seen(fixed["fixed"], "web INSERT outbox")
    )


@pytest.mark.parametrize("name", report.WAYS)
def test_every_crash_is_one_sigkill(outcomes: Outcomes, name: str):
    for point in outcomes[name]["points"]:
        process = point["before"].split()[0]
        assert point["ended"] == [f"{process} ended with SIGKILL"]


@pytest.mark.parametrize("name", report.WAYS)
def test_without_a_crash_every_way_is_right(outcomes: Outcomes, name: str):
    whole = outcomes[name]["whole"]
    end = "refunded 1, cancelled 1" if name == "sold_out" else "paid 1, placed 1"
    assert (whole["said"], report.books(whole["first"])) == ("201", end)


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


def test_storing_first_gives_away_what_is_not_paid(
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


def test_publishing_after_the_commit_leaves_an_order_that_nobody_charges(
    outcomes: Outcomes, captured: Captured
):
    found = outcomes["on_commit"]["points"]
    stuck = [point["before"] for point in found if report.is_stuck(point["again"])]
    assert stuck == ["web publish"]
    captured(
        __file__, "on_commit.txt", report.seen(outcomes["on_commit"], "web publish")
    )


def test_the_tables_of_the_page(outcomes: Outcomes, captured: Captured):
    captured(__file__, "points_sold_out.txt", report.points(outcomes["sold_out"]))
    captured(__file__, "ways.txt", report.ways(outcomes))


def test_the_second_failures_of_the_page(here: Stage, captured: Captured):
    captured(__file__, "second.txt", report.second(here))


def test_the_stored_result_still_holds(outcomes: Outcomes):
    assert disagreements(load(LAB)["figures"], measure()) == []
