"""The crowd, the loop, and that the page still tells the truth about both."""

from collections.abc import Callable, Iterator

import pytest

from challenges.high_concurrency import report
from challenges.high_concurrency.lab import LAB, measure
from challenges.high_concurrency.stage import Seen, get, stage
from measuring.figures import disagreements
from measuring.results import load
from services import Server

Captured = Callable[[str, str, str], None]
ALL_ANSWERED = {200: 100}

pytestmark = pytest.mark.timeout(120)


@pytest.fixture(scope="module", autouse=True)
def place(
    postgres: str, rabbitmq_url: str, server: Callable[..., Server]
) -> Iterator[None]:
    """Start the carriers."""
    with (
        server("nginx").throwaway() as program,
        LAB.ready(postgres, rabbitmq_url, program),
    ):
        yield


def test_fixed_three_carriers_are_asked_at_once():
    stage().tell_carrier("forget")
    stage().tell_carrier("open/3/3")  # None answers before all three are asked.
    told = report.one_reader(stage().port("loop"), "/fixed/price/1")
    assert told == "200, 3 prices", (
        "carriers that answer once all three are asked should give three prices"
        f" (they wait for ever when asked one after the other), but: {told}"
    )


def test_fixed_no_more_than_twenty_readers_ask_the_carriers():
    seen = report.seen("1 loop, the fixed view")
    assert seen == Seen(60, 1, {200: 20, 503: 80}, 200), (
        "20 readers should ask 3 carriers each, all at once, and 80 be told 503"
    )


def test_fixed_a_reader_for_whom_there_is_no_place_is_told_when_to_come_again(
    captured: Captured,
):
    told = report.full()
    assert "Retry-After: 5" in told, "a reader is not told when to come again"
    captured(__file__, "full.txt", told)


def test_fixed_everybody_is_answered_while_the_carriers_are_silent(captured: Captured):
    assert report.silent("fixed") == {503: 80, 504: 20}, (
        "of 100 readers 80 should be told to come again and 20 that no carrier"
        " answered: a limit of readers, or a deadline, is gone"
    )
    captured(__file__, "silence.txt", report.silence())


def test_fixed_what_fails_at_a_carrier_costs_its_own_price_only(captured: Captured):
    told = report.faults()
    fixed = {line[:38].strip(): line[58:] for line in told.splitlines()[1:]}
    assert fixed == {
        "each answers": "200, 3 prices",
        "one is silent": "200, 2 prices",
        "each drips a byte ten times a second": "504, 0 prices",
        "each answers 500": "504, 0 prices",
        "each closes the connection": "504, 0 prices",
        "each sends HTML": "504, 0 prices",
    }, "a fault at a carrier costs more than its own price, or counts as one"
    captured(__file__, "faults.txt", told)


def test_fixed_a_place_is_free_again_when_a_reader_has_left():
    for _ in range(2):
        stage().without_carriers("loop", "fixed")
    again = get(stage().port("loop"), "/fixed/late/0").status
    assert again == 200, "places are taken by readers who are gone"


def test_failing_four_slow_calls_take_all_workers(captured: Captured):
    seen = report.seen("4 workers, def")
    assert seen == Seen(most=4, rounds=75, statuses=ALL_ANSWERED, elsewhere=504)
    captured(__file__, "failing.txt", report.table("4 workers, def"))


def test_failing_a_reader_of_another_page_is_not_answered(captured: Captured):
    captured(__file__, "timeout.txt", report.timeout())


def test_failing_gunicorn_kills_a_worker_that_waits_too_long(captured: Captured):
    captured(__file__, "worker_timeout.txt", report.worker_timeout())


def test_failing_nobody_is_answered_while_the_carriers_are_silent():
    assert report.silent("failing") == {0: 100}


def test_the_same_view_under_uvicorn_keeps_the_other_pages_answered():
    seen = report.seen("1 loop, def")
    assert seen == Seen(most=100, rounds=3, statuses=ALL_ANSWERED, elsewhere=200)


def test_async_def_alone_keeps_the_workers_under_wsgi(captured: Captured):
    seen = report.seen("4 workers, async def")
    assert seen == Seen(12, 25, ALL_ANSWERED, 504)
    ways = ("4 workers, def", "4 workers, async def")
    captured(__file__, "wsgi.txt", report.table(*ways))


def test_a_call_that_blocks_makes_the_loop_worse_than_four_workers(captured: Captured):
    seen = report.seen("1 loop, async def that blocks")
    assert seen == Seen(1, 300, ALL_ANSWERED, 504)
    ways = ("4 workers, def", "1 loop, async def that blocks")
    captured(__file__, "blocking.txt", report.table(*ways))


def test_threads_let_as_many_calls_be_under_way_as_there_are_threads():
    assert report.seen("100 threads, def") == Seen(100, 3, ALL_ANSWERED, 504)


def test_a_thread_waits_along_for_each_request(captured: Captured):
    captured(__file__, "threads.txt", report.threads())


def test_lasting_connections_last_for_one_request_under_asgi(captured: Captured):
    captured(__file__, "connections.txt", report.connections())


@pytest.mark.filterwarnings("ignore:coroutine")
def test_django_rest_framework_runs_no_asynchronous_view(captured: Captured):
    captured(__file__, "drf.txt", report.drf_async())


def test_computing_and_queries_hold_the_loop_unless_a_thread_does_them(
    captured: Captured,
):
    captured(__file__, "holding.txt", report.holding())


def test_django_refuses_a_query_in_the_loop(captured: Captured):
    captured(__file__, "wrong_query.txt", report.wrong_query())


def test_what_is_queued_is_answered_before_the_carriers_are_asked(captured: Captured):
    captured(__file__, "queued.txt", report.queued())


def test_all_ways_side_by_side(captured: Captured):
    captured(__file__, "table.txt", report.table())


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
