"""What the questions on scalability and optimisation print."""

from collections.abc import Callable

from examples.assessment import (
    autoscaling,
    balancing,
    counter,
    index_order,
    two_buyers,
)

Captured = Callable[[str, str, str], None]


def test_only_a_read_without_a_lock_sells_the_lamp_twice(
    postgres: str, captured: Captured
):
    lines = list(two_buyers.report(postgres))
    assert ["sold 2" in line for line in lines] == [True, False, False, False]
    captured(__file__, "two_buyers.txt", "\n".join(lines))


def test_threads_lose_what_they_add_without_a_lock(captured: Captured):
    lines = list(counter.report())
    assert [int(line[-1]) for line in lines] == [1, 8]
    captured(__file__, "counter.txt", "\n".join(lines))


def test_an_index_helps_from_its_first_column_on(postgres: str, captured: Captured):
    lines = list(index_order.report(postgres))
    assert ["Seq Scan" in line for line in lines] == [False] * 3 + [True] * 2
    captured(__file__, "index_order.txt", "\n".join(lines))


def test_least_connections_spares_the_slow_server(captured: Captured):
    _, longest = balancing.run(balancing.least_connections)
    assert longest["C"] <= 2
    captured(__file__, "balancing.txt", "\n".join(balancing.report()))


def test_a_queue_grows_for_as_long_as_a_start_takes(captured: Captured):
    assert autoscaling.run(0)[0] == 0
    captured(__file__, "autoscaling.txt", "\n".join(autoscaling.report()))
