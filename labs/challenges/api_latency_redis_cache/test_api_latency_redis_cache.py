"""The repeated sum, its end, and whether the 60 % hold."""

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import redis
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from redis.connection import parse_url
from redis.exceptions import RedisError

from challenges.api_latency_redis_cache import failing, fixed, others, report, traffic
from challenges.api_latency_redis_cache.lab import LAB, measure
from challenges.api_latency_redis_cache.settings import CACHES
from challenges.api_latency_redis_cache.traffic import ask, serve
from measuring.figures import disagreements
from measuring.results import load
from services import ServiceMissing, require_program

Captured = Callable[[str, str, str], None]
REDIS_WAITS = 5  # seconds that redis-py 8 waits unless it is told otherwise


@pytest.fixture(scope="module", autouse=True)
def shop(postgres: str, redis_url: str, django_db_blocker: Any) -> Iterator[None]:
    """Open a full shop in a database and a cache of its own."""
    with django_db_blocker.unblock(), LAB.ready(postgres, redis_url):
        yield


@pytest.fixture(autouse=True)
def empty_cache(shop: None) -> Iterator[None]:
    """Begin with nothing in the cache, and leave nothing."""
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def client(shop: None) -> Iterator[redis.Redis]:
    with redis.Redis.from_url(traffic.urls[1]) as client:
        yield client


@pytest.fixture(scope="session")
def redis_program() -> str:
    """Path of the server that a test fills up."""
    try:
        return require_program("redis-server", "redis-server")
    except ServiceMissing as missing:
        pytest.skip(str(missing))


def queries_of(read: Callable[[], object]) -> int:
    with CaptureQueriesContext(connection) as queries:
        read()
    return len(queries)


def test_the_settings_lead_to_redis():
    assert CACHES["default"].get("BACKEND") == traffic.BACKEND, (
        "without a BACKEND, Django has no cache"
    )
    place = parse_url(CACHES["default"].get("LOCATION", "redis://"))
    assert place.get("port") == 6379, "without a LOCATION, Django finds no Redis"


def test_another_project_in_the_same_redis_has_keys_of_its_own():
    prefix = CACHES["default"].get("KEY_PREFIX")
    assert prefix == "shop", f"KEY_PREFIX is {prefix}: any project's key may be ours"
    assert cache.make_key("bestsellers:1") == "shop:1:bestsellers:1"


def test_failing_every_request_adds_up_the_same_lines(captured: Captured):
    line = report.request_log("failing")
    assert '"queries": 1' in line
    captured(__file__, "request_failing.txt", line)
    captured(__file__, "plan.txt", report.plan())


def test_fixed_a_second_request_asks_the_database_nothing(captured: Captured):
    line = report.request_log("fixed")
    assert '"queries": 0' in line, "the answer was not kept: the second reader paid"
    captured(__file__, "request_fixed.txt", line)
    captured(__file__, "worked.txt", report.queries_of_a_second_request("fixed"))


def test_both_versions_give_the_same_answers():
    for category in range(1, 11):
        first, second = (ask("fixed", category).json() for _ in range(2))
        assert first == second == ask("failing", category).json(), (
            f"category {category}: the cache tells something else than the database"
        )
        assert len(first) == 10


def test_fixed_a_category_with_nothing_in_it_is_kept_too():
    assert fixed.bestsellers(99) == []
    assert queries_of(lambda: fixed.bestsellers(99)) == 0, (
        "an empty list is an answer: every reader asked for it again"
    )


def test_a_query_that_is_left_reads_as_many_rows_as_before(captured: Captured):
    rows = {report.rows_of_a_miss(version) for version in ("failing", "fixed")}
    assert len(rows) == 1
    captured(__file__, "rows.txt", report.rows())


def test_fixed_a_reader_before_the_commit_does_not_bring_the_old_list_back():
    told, true = report.sold_while_somebody_reads(fixed.sell)
    assert told == true, (
        f"the cache says {told}, the database {true}: nothing deleted the old list "
        "after the sale's commit (transaction.on_commit)"
    )


def test_fixed_a_sale_is_seen_by_the_next_reader(captured: Captured):
    captured(__file__, "after_a_sale.txt", report.after_a_sale())


def test_fixed_a_change_that_is_no_sale_shows_when_the_lifetime_ends(
    captured: Captured,
):
    captured(__file__, "renamed.txt", report.after_a_rename())


def test_fixed_keys_filled_together_end_at_different_times(captured: Captured):
    seconds = report.lifetimes()
    assert all(300 <= one < 360 for one in seconds), (
        f"each list lives five to six minutes, not {seconds} s"
    )
    assert len(set(seconds)) > 5, f"all lists end together, after {set(seconds)} s"
    captured(__file__, "keys.txt", report.keys())


def test_a_crowd_that_misses_asks_once_each_and_with_a_lock_once(captured: Captured):
    assert traffic.stampede(fixed.bestsellers) == traffic.CROWD
    assert traffic.stampede(others.bestsellers_locked) == 1, (
        "more than one reader of the crowd asked the database"
    )
    captured(__file__, "crowds.txt", report.crowds())


def test_a_lock_ends_by_itself_and_is_gone_after_use(
    client: redis.Redis, monkeypatch: pytest.MonkeyPatch
):
    seen = []

    def look(category: int) -> list[dict[str, Any]]:
        seen.append(client.ttl("lock:bestsellers:1"))
        return failing.add_up(category)

    monkeypatch.setattr(fixed, "add_up", look)
    others.bestsellers_locked(1)
    assert 0 < seen[0] <= 10, (
        f"an owner that dies leaves a lock with a lifetime of {seen[0]} s"
    )
    assert not client.exists("lock:bestsellers:1"), "the lock was not released"


def test_a_lock_that_has_gone_to_another_reader_is_not_released(
    client: redis.Redis, monkeypatch: pytest.MonkeyPatch
):
    def slow(category: int) -> list[dict[str, Any]]:
        client.set("lock:bestsellers:1", "the next reader's token", ex=60)
        return failing.add_up(category)

    monkeypatch.setattr(fixed, "add_up", slow)
    assert others.bestsellers_locked(1) == failing.bestsellers(1)
    assert client.get("lock:bestsellers:1") == b"the next reader's token"


def test_a_lock_that_its_owner_left_behind_ends(client: redis.Redis):
    client.set("lock:bestsellers:1", "somebody who died", px=300)
    assert others.bestsellers_locked(1) == failing.bestsellers(1)


def test_a_lock_is_not_waited_for_when_the_answer_is_there(
    client: redis.Redis, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(others, "WAIT", 0.5)
    fixed.bestsellers(1)
    client.set("lock:bestsellers:1", "another reader", ex=60)
    assert queries_of(lambda: others.bestsellers_locked(1)) == 0, (
        "the answer is in the cache, and the reader waited for the lock"
    )


def test_all_readers_of_a_process_share_their_connections():
    first, second = (others.redis_at(traffic.urls[1]) for _ in range(2))
    assert first is second, "each reader opens a connection of its own for the lock"


def test_nobody_waits_for_a_lock_longer_than_told(
    client: redis.Redis, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(others, "WAIT", 0.2)
    client.set("lock:bestsellers:1", "somebody who is slow", ex=4)
    looks = []
    monkeypatch.setattr(cache, "get", looks.append)
    assert queries_of(lambda: others.bestsellers_locked(1)) == 1
    assert client.exists("lock:bestsellers:1"), "the reader waited until the lock ended"
    assert len(looks) <= 11, f"the reader asked Redis {len(looks)} times in 0.2 s"


def test_without_redis_a_reader_asks_the_database_without_waiting():
    began = time.monotonic()
    queries = report.locked_without_redis()
    waited = time.monotonic() - began
    assert queries == 1
    assert waited < others.WAIT / 2, (
        f"the reader asked a Redis that is away for {waited:.1f} s, with no break"
    )


@pytest.mark.parametrize("how", ["refused", "silent"])
def test_without_redis_a_request_fails_unless_the_cache_can_be_spared(
    how: str, captured: Captured
):
    captured(__file__, f"{how}.txt", report.away(how))
    plain, spare = report.spared(how).splitlines()
    assert "HTTP 500" in plain
    assert "HTTP 200" in spare, f"the page fails with its cache: {spare}"
    assert "lines logged: 2" in spare, f"not each failure was logged: {spare}"


def test_the_spare_cache_lets_everybody_be_the_first_without_redis():
    with report.broken("refused", report.SPARE), report.collected("shop.cache"):
        assert cache.add("anything", 1) is True
        assert cache.get_or_set("anything", lambda: 2) == 2


def test_the_spare_cache_is_a_cache_while_redis_answers():
    with traffic.cached_at(traffic.urls[1], report.SPARE):
        assert cache.add("anything", 1) is True
        assert cache.add("anything", 2) is False, "add() stored over what was there"
        assert cache.get("anything") == 1, "what was stored is not read back"
        cache.set("anything", 3)
        assert cache.get("anything") == 3, "what was stored is not read back"
        cache.delete("anything")
        assert cache.add("anything", 4) is True
        assert cache.get("anything") == 4, "add() stores nothing"


@pytest.mark.parametrize(
    ("how", "setting"),
    [("silent", "socket_timeout"), ("unreachable", "socket_connect_timeout")],
)
def test_redis_is_waited_for_as_long_as_the_settings_say(how: str, setting: str):
    with report.broken(how):
        began = time.monotonic()
        with pytest.raises(RedisError):
            fixed.bestsellers(1)
        waited = time.monotonic() - began
    assert waited < REDIS_WAITS, f"waited {waited:.1f} s: {setting} is not set"


@pytest.mark.parametrize(
    ("how", "setting"),
    [("silent", "socket_timeout"), ("unreachable", "socket_connect_timeout")],
)
def test_a_lock_is_not_waited_for_longer_when_redis_is_away(how: str, setting: str):
    with report.broken(how, report.SPARE), report.collected("shop.cache"):
        began = time.monotonic()
        assert others.bestsellers_locked(1) == failing.bestsellers(1)
        waited = time.monotonic() - began
    assert waited < REDIS_WAITS, f"waited {waited:.1f} s: {setting} is not set"


def test_a_sale_without_redis_is_placed_and_says_so(captured: Captured):
    answer, stored, logged = report.sell_without_redis()
    assert (answer, stored) == ("Order", 1), (
        f"{stored} order stored, and its buyer gets {answer}: the hook is not robust"
    )
    assert "Error calling" in logged
    captured(__file__, "sold.txt", report.sold_without_redis())


def test_three_reads_for_two_sales_save_60_percent_of_the_queries():
    reads, sales = report.SIXTY
    assert 2 * reads == 3 * sales
    served = serve(traffic.traffic(reads, sales))
    assert served.without.count == served.reads
    assert served.hits == 60, (
        f"{served.hits:.0f} % hits: a list was not kept, or a sale did not delete it"
    )


def test_what_is_saved_is_the_hit_rate(captured: Captured):
    captured(__file__, "hit_rates.txt", report.hit_rates())


def test_fixed_no_answer_is_old_while_others_buy():
    served = serve(traffic.traffic(60, 40))
    assert (served.reads, served.old_answers) == (60, 0), (
        "a reader got a list from before a sale: the sale did not delete it"
    )


@pytest.mark.usefixtures("redis_program")
def test_in_each_way_that_redis_fails_the_spare_cache_answers(captured: Captured):
    captured(__file__, "full.txt", report.away("full"))
    captured(__file__, "spared.txt", report.without_redis())


def test_the_stored_result_still_holds_and_the_time_follows_the_queries():
    figures = measure()
    assert disagreements(load(LAB)["figures"], figures) == []
    database = figures["database_sixty"]
    spared = 1 - database.after.value / database.before.value
    assert spared == pytest.approx(0.6, abs=0.2)
