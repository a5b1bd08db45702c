"""The examples of the page on asyncio."""

from collections.abc import Callable, Iterator

import pytest

from examples.asyncio import (
    blocked,
    cancelling,
    checkout,
    finding,
    messages,
    pools,
    services,
    stopping,
    timeline,
    turns,
    unblocked,
)

Captured = Callable[[str, str, str], None]


def joined(report: Callable[[], Iterator[str]]) -> str:
    return "\n".join(timeline.undisturbed(report))


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with services.services() as at:
        yield at


def test_each_way_to_ask_three_services(url: str, captured: Captured):
    captured(__file__, "checkout.txt", joined(lambda: checkout.report(url)))


def test_a_blocking_call_holds_up_the_call_beside_it(url: str, captured: Captured):
    captured(__file__, "blocked.txt", joined(lambda: finding.draw(url)))


def test_debug_mode_and_ruff_name_the_blocking_call(url: str, captured: Captured):
    told = finding.debugged(url, blocked.carrier)
    assert len(told) == 1
    assert finding.debugged(url, unblocked.carrier) == []
    captured(__file__, "debug.txt", told[0])
    captured(__file__, "ruff.txt", finding.linted())


def test_what_a_cancel_reaches(captured: Captured):
    captured(__file__, "cancelling.txt", joined(cancelling.report))


def test_a_pool_that_is_too_small_makes_calls_wait(captured: Captured):
    captured(__file__, "pools.txt", joined(pools.report))


def test_sigterm_ends_a_worker_with_or_without_its_orders(captured: Captured):
    captured(__file__, "stopping.txt", "\n".join(stopping.report()))


def test_an_await_that_is_ready_lets_nobody_run(captured: Captured):
    captured(__file__, "turns.txt", turns.report())


def test_the_messages(captured: Captured):
    captured(__file__, "messages.txt", "\n".join(messages.report()))
