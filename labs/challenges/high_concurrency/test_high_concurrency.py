"""The crowd, the loop, and that the page still tells the truth about both."""

from collections.abc import Callable, Iterator

import pytest

from challenges.high_concurrency import report
from challenges.high_concurrency.lab import LAB, measure
from challenges.high_concurrency.stage import Seen, stage
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module", autouse=True)
def place(postgres: str, rabbitmq_url: str) -> Iterator[None]:
    """Start the carrier."""
    with LAB.ready(postgres, rabbitmq_url):
        yield


def test_failing_four_slow_calls_take_all_workers(captured: Captured):
    assert report.seen("4 workers, def") == Seen(most=4, rounds=25)
    captured(__file__, "failing.txt", report.table("4 workers, def"))


def test_failing_a_reader_of_another_page_is_not_answered(captured: Captured):
    captured(__file__, "timeout.txt", report.timeout())


def test_failing_gunicorn_kills_a_worker_that_waits_too_long(captured: Captured):
    captured(__file__, "worker_timeout.txt", report.worker_timeout())


def test_fixed_all_calls_are_under_way_at_once(captured: Captured):
    assert report.seen("1 loop, async def") == Seen(most=100, rounds=1)
    captured(__file__, "table.txt", report.table())


def test_fixed_a_reader_of_another_page_is_answered_meanwhile():
    with stage().held("loop", "fixed", 100):
        answer = report.get(stage().port("loop"), "/ping/")
        reached = stage().tell_carrier("state")
        stage().tell_carrier("open/100/100")
    assert answer.status == 200
    assert (reached["inside"], reached["answered"]) == (100, 0)


def test_async_def_alone_changes_nothing_under_wsgi(captured: Captured):
    assert report.seen("4 workers, async def") == Seen(most=4, rounds=25)
    ways = ("4 workers, def", "4 workers, async def")
    captured(__file__, "wsgi.txt", report.table(*ways))


def test_a_call_that_blocks_makes_the_loop_worse_than_four_workers(captured: Captured):
    assert report.seen("1 loop, async def that blocks") == Seen(most=1, rounds=100)
    ways = ("4 workers, def", "1 loop, async def that blocks")
    captured(__file__, "blocking.txt", report.table(*ways))


def test_threads_let_as_many_calls_be_under_way_as_there_are_threads():
    assert report.seen("1 worker with 40 threads, def") == Seen(most=40, rounds=3)


def test_a_limit_keeps_the_carrier_from_being_run_over():
    assert report.seen("1 loop, async def, limit 20") == Seen(most=20, rounds=5)


def test_a_thread_waits_along_for_each_request(captured: Captured):
    captured(__file__, "threads.txt", report.threads())


def test_computing_and_queries_hold_the_loop_unless_a_thread_does_them(
    captured: Captured,
):
    captured(__file__, "holding.txt", report.holding())


def test_django_refuses_a_query_in_the_loop(captured: Captured):
    captured(__file__, "wrong_query.txt", report.wrong_query())


def test_what_is_queued_is_answered_before_the_carrier_is_asked(captured: Captured):
    captured(__file__, "queued.txt", report.queued())


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
