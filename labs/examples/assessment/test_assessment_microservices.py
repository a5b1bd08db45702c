"""What the questions on microservices print."""

from collections.abc import Callable

import psycopg

from examples.assessment import price_copy, retry_storm, saga, three_calls

Captured = Callable[[str, str, str], None]


def test_three_attempts_at_three_hops_are_twenty_seven(captured: Captured):
    assert retry_storm.requests_at_each([3, 3, 3]) == [3, 9, 27]
    captured(__file__, "retry_storm.txt", "\n".join(retry_storm.report()))


def test_only_the_queue_keeps_a_call_for_a_receiver_that_is_away(
    rabbitmq_url: str, captured: Captured
):
    lines = list(three_calls.while_away(rabbitmq_url))
    assert [int(line[-1]) for line in lines] == [0, 0, 1]
    captured(__file__, "while_away.txt", "\n".join(lines))


def test_only_the_grpc_handler_learns_that_the_caller_gave_up(captured: Captured):
    lines = list(three_calls.when_slow())
    assert [int(line[-1]) for line in lines] == [1, 0]
    captured(__file__, "when_slow.txt", "\n".join(lines))


def test_a_late_event_does_not_overwrite_a_newer_price(
    postgres: str, captured: Captured
):
    lines = list(price_copy.report(postgres))
    assert lines[1].endswith("version 3, 15.00")
    captured(__file__, "price_copy.txt", "\n".join(lines))


def test_each_way_back_changes_nothing_the_second_time(postgres: str):
    with psycopg.connect(postgres, autocommit=True) as db:
        db.execute(saga.SCHEMA)
        db.execute("UPDATE stock.level SET units = 1")
        assert [*saga.run(db, compensate=True)] == ["order", "charge", "take stock"]
        for _, _, back in [*saga.STEPS, *saga.STEPS]:
            back(db)
        assert db.execute("SELECT units FROM stock.level").fetchone() == (1,)
        query = "SELECT sum(amount) FROM payments.entry"
        assert db.execute(query).fetchone() == (0,)


def test_a_saga_goes_back_step_by_step(postgres: str, captured: Captured):
    lines = list(saga.report(postgres))
    assert lines[-1] == "payments: charge 30, refund -30"
    captured(__file__, "saga.txt", "\n".join(lines))
