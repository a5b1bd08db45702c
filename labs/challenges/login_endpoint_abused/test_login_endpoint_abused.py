"""The attacks, their end, and that the page still tells the truth about both."""

from collections.abc import Callable

import redis

from challenges.login_endpoint_abused import report, trouble
from challenges.login_endpoint_abused.attack import SPRAYER
from challenges.login_endpoint_abused.lab import LAB, measure
from challenges.login_endpoint_abused.stage import Stage
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]
HOUR = 3600


def test_when_redis_is_in_trouble(at: Stage, own_redis_url: str, captured: Captured):
    nowhere = "redis://127.0.0.1:1"
    told = {"refuses connections": trouble.login_with(at, nowhere, "away")}
    with trouble.deaf() as (silent, connections):
        told["says nothing"] = trouble.login_with(at, silent, "silent")
        tries = connections()
    with redis.Redis.from_url(own_redis_url) as own:
        own.config_set("maxmemory", "3mb")
        own.config_set("maxmemory-policy", "noeviction")
        trouble.fill(own, until=lambda: False)
        told["is full, noeviction"] = trouble.login_with(at, own_redis_url, "full")
        own.flushdb()
        own.set("login:account:counter", 50, ex=HOUR)
        own.config_set("maxmemory-policy", "allkeys-lru")
        trouble.fill(own, until=lambda: not own.exists("login:account:counter"))
        gone = not own.exists("login:account:counter")
    lines = [f"{what:<21}{status}  {error}" for what, (status, error) in told.items()]
    lines.append(
        f"is full, allkeys-lru {'a counter of 50 is gone' if gone else 'kept'}"
    )
    statuses = {what: status for what, (status, _) in told.items()}
    assert set(statuses.values()) == {500}, (
        f"no answer in time (0), or let in: {statuses}"
    )
    assert tries == 2, f"a silent Redis was asked {tries} times for one login"
    captured(__file__, "redis_trouble.txt", "\n".join(lines))


def test_a_connection_that_is_cut_leaves_no_counter_without_an_end(
    at: Stage, redis_url: str
):
    at.store.flushdb()
    with trouble.cut_before(b"EXPIRE", redis_url) as cut:
        status, _ = trouble.login_with(at, cut, "cut")
    assert status == 500, f"a login whose counter was not changed answers {status}"
    endless = [key for key in at.store.scan_iter() if at.store.ttl(key) == -1]
    assert endless == [], "a counter without an end locks its owner out for good"


def test_rules_for_passwords_refuse_the_commonest(captured: Captured):
    captured(__file__, "rules.txt", report.rules())


def test_fixed_three_attacks_are_stopped_at_their_limits(at: Stage, captured: Captured):
    siege = at.besiege("fixed")
    tried = {name: outcome.tried for name, outcome in siege.attacks.items()}
    # Five from each of four addresses; 20 wrong and one right; 50 for an account.
    assert tried == {"brute force": 20, "spray": 21, "botnet": 50}, (
        f"the attacks are not stopped at their limits: {tried}"
    )
    assert siege.hashed == siege.told, "the server checked passwords that it refused"
    assert siege.opened == ["user07"]
    captured(__file__, "attacks_fixed.txt", report.attacks(siege))


def test_fixed_whoever_is_known_or_shares_an_office_gets_in(
    at: Stage, captured: Captured
):
    siege = at.besiege("fixed")
    refused = [one for one in siege.people if one.status != 200]
    assert [one.status for one in refused] == [429, 429], (
        f"other people than two are refused: {report.people(siege)}"
    )
    assert all(0 < (one.retry_after or 0) <= HOUR for one in refused)
    captured(__file__, "people.txt", report.people(siege))


def test_a_refusal_is_logged_with_the_budget_that_ran_out(
    at: Stage, captured: Captured
):
    log = at.besiege("fixed").log
    refused = [line for line in log if "login_refused" in line and SPRAYER in line]
    answered = [line for line in log if "Too Many Requests" in line]
    captured(__file__, "log_fixed.txt", report.plain_log([*refused, *answered]))


def test_failing_every_guess_is_tried_and_six_accounts_are_opened(
    at: Stage, captured: Captured
):
    siege = at.besiege("failing")
    assert siege.hashed == siege.told == 440
    assert siege.opened == ["ada", "ben", "user07", "user11", "user23", "user38"]
    assert siege.refused == 0
    captured(__file__, "attacks_failing.txt", report.attacks(siege))
    captured(__file__, "busiest.txt", report.busiest(siege))
    captured(__file__, "log_failing.txt", report.plain_log(siege.log))


def test_a_throttle_by_what_the_client_wrote_stops_no_brute_force(at: Stage):
    siege = at.besiege("throttled")
    brute_force = siege.attacks["brute force"]
    assert (brute_force.tried, brute_force.sent - brute_force.tried) == (160, 0)
    assert siege.refused == 7


def test_a_throttle_by_address_alone_lets_a_botnet_through(at: Stage):
    siege = at.besiege("one-proxy")
    assert siege.attacks["brute force"].tried == 20
    assert siege.attacks["botnet"].tried == 120


def test_a_locked_account_shuts_its_owner_out(at: Stage, captured: Captured):
    siege = at.besiege("locking")
    assert siege.attacks["spray"].tried == 160
    assert {one.status for one in siege.people} == {200, 403}
    captured(__file__, "people_locking.txt", report.people(siege))
    told = {f"{one.status} {one.detail}" for one in siege.people if one.detail}
    captured(__file__, "locked.txt", "\n".join(told))


def test_counters_in_each_process_multiply_the_limit(at: Stage, captured: Captured):
    said = report.in_memory()
    assert "20 passwords" in said
    captured(__file__, "in_memory.txt", said)


def test_all_versions_side_by_side(at: Stage, captured: Captured):
    captured(__file__, "versions.txt", report.versions())


def test_the_stored_result_still_holds(at: Stage):
    assert disagreements(load(LAB)["figures"], measure()) == []
