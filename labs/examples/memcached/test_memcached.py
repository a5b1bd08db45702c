"""The examples of the Memcached page, run against a real Memcached."""

from collections.abc import Callable

import pytest

from examples.memcached import (
    expiry,
    item_limit,
    own_server,
    product_page,
    restart,
    slabs,
    which_server,
)
from services import ServiceMissing, require_program

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="session")
def memcached_program() -> str:
    """Path of the server that an example starts with options of its own."""
    try:
        return require_program("memcached", "memcached")
    except ServiceMissing as missing:
        pytest.skip(str(missing))


needs_program = pytest.mark.usefixtures("memcached_program")


def test_pages_are_rendered_once(memcached_address: str, captured: Captured):
    lines = list(product_page.report(memcached_address))
    captured(__file__, "product_page.txt", "\n".join(lines))


def test_a_refused_value_takes_the_old_one_with_it(
    memcached_address: str, captured: Captured
):
    captured(__file__, "item_limit.txt", item_limit.report(memcached_address))


def test_a_lifetime_over_thirty_days_is_a_date_in_1970(
    memcached_address: str, captured: Captured
):
    captured(__file__, "expiry.txt", expiry.report(memcached_address))


@needs_program
def test_memory_is_cut_into_chunks_and_never_grows(captured: Captured):
    captured(__file__, "slabs.txt", slabs.report())


@needs_program
def test_nothing_survives_a_restart(captured: Captured):
    with own_server.own_memcached() as (server, cache):
        lines = list(restart.restart(server, cache))
    captured(__file__, "restart.txt", "\n".join(lines))


def test_a_fifth_server_moves_a_fifth_of_the_keys(captured: Captured):
    assert which_server.moved(which_server.by_remainder) > 7_000
    assert which_server.moved(which_server.by_rendezvous) < 2_500
    captured(__file__, "which_server.txt", which_server.report())
