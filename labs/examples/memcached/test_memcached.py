"""The examples of the Memcached page, run against a real Memcached."""

from collections.abc import Callable

import pytest

from examples.memcached import (
    django_backend,
    expiry,
    item_limit,
    lost_update,
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


def test_cas_stores_only_if_nobody_wrote_meanwhile(
    memcached_address: str, captured: Captured
):
    lines = list(lost_update.report(memcached_address))
    captured(__file__, "lost_update.txt", "\n".join(lines))


def test_cas_also_begins_a_list_that_is_not_there(memcached_address: str):
    cache = lost_update.connect(memcached_address)
    cache.delete(lost_update.KEY)
    assert lost_update.add(cache, "mug")
    assert lost_update.add(cache, "lamp")
    assert cache.get(lost_update.KEY) == ["mug", "lamp"]
    cache.delete(lost_update.KEY)
    cache.close()


def test_django_sets_some_options_and_leaves_the_timeouts(
    memcached_address: str, captured: Captured
):
    sets = list(django_backend.sets(memcached_address))
    captured(__file__, "django_sets.txt", "\n".join(sets))
    fails = list(django_backend.fails(memcached_address))
    captured(__file__, "django_fails.txt", "\n".join(fails))


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
