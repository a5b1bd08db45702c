"""The attacks, their end, and that the page still tells the truth about both."""

import json
from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from typing import Any
from unittest import mock

import pytest
import redis
from django.core import signing

from challenges.login_endpoint_abused import report, trouble
from challenges.login_endpoint_abused.attack import (
    SPRAYER,
    Answer,
    Login,
    password_of,
    post,
)
from challenges.login_endpoint_abused.lab import LAB, measure
from challenges.login_endpoint_abused.stage import Stage, stage
from measuring.figures import disagreements
from measuring.results import load
from services.waiting import wait_for

Captured = Callable[[str, str, str], None]
MINUTES_15, HOUR = 900, 3600


@pytest.fixture(scope="module")
def at(redis_url: str, postgres: str, django_db_blocker: Any) -> Iterator[Stage]:
    """Serve the logins, with accounts and counters of their own."""
    with django_db_blocker.unblock(), LAB.ready(redis_url, postgres):
        yield stage()


@pytest.fixture
def ask(at: Stage) -> Callable[..., Answer]:
    """Ask the fixed login, from empty counters."""
    at.store.flushdb()
    return lambda *login, **more: post(at.port, "fixed", Login(*login, **more))


def test_what_is_counted_after_the_check_is_counted_too_late(
    at: Stage, captured: Captured
):
    assert at.at_once("locking") == 8
    assert at.at_once("fixed") == 5, "more passwords were checked than tries are left"
    captured(__file__, "at_once.txt", report.at_once())


def test_a_refusal_says_when_to_come_back(
    ask: Callable[..., Answer], captured: Captured
):
    said = [ask("203.0.113.1", "ada", f"guess {n}") for n in range(6)]
    assert [answer.status for answer in said] == [401] * 5 + [429]
    wait = said[-1].retry_after
    assert wait is not None
    assert MINUTES_15 - 60 < wait <= MINUTES_15
    assert said[-1].detail == (
        f"Request was throttled. Expected available in {wait} seconds."
    )
    captured(__file__, "answer.txt", report.answer(said[-1]))


def test_a_name_that_does_not_exist_is_answered_alike(ask: Callable[..., Answer]):
    said = [ask("203.0.113.1", "nobody", f"guess {n}") for n in range(6)]
    assert [answer.status for answer in said] == [401] * 5 + [429]


def statuses(ask: Callable[..., Answer], addresses: list[str], name: str) -> list[int]:
    return [ask(one, name, f"guess {n}").status for n, one in enumerate(addresses)]


ONE_CALLER = {
    "addresses of one IPv6 network": [f"2001:db8::{n:x}" for n in range(6)],
    "ports": [f"203.0.113.1:{5000 + n}" for n in range(6)],
    "ports of IPv6": [f"[2001:db8::1]:{5000 + n}" for n in range(6)],
    "IPv4 in two forms": ["203.0.113.1", "::ffff:203.0.113.1"] * 3,
    "what is no address": ["unknown"] * 6,
}


@pytest.mark.parametrize("addresses", ONE_CALLER.values(), ids=ONE_CALLER.keys())
def test_one_caller_has_one_budget(ask: Callable[..., Answer], addresses: list[str]):
    said = statuses(ask, addresses, "ada")
    assert said == [401] * 5 + [429], f"one caller in six forms got {said}"


def test_what_the_client_claims_is_no_part_of_its_address(ask: Callable[..., Answer]):
    said = [
        ask("203.0.113.1", "ada", f"guess {n}", claims="10.0.0.9" if n % 2 else "")
        for n in range(6)
    ]
    assert [answer.status for answer in said] == [401] * 5 + [429]


OTHERS = {
    "IPv4": [f"203.0.113.{n}" for n in range(6)],
    "IPv4 written as IPv6": [f"::ffff:203.0.113.{n}" for n in range(6)],
    "networks of IPv6": [f"2001:db8:0:{n:x}::1" for n in range(6)],
}


@pytest.mark.parametrize("addresses", OTHERS.values(), ids=OTHERS.keys())
def test_strangers_share_no_budget(ask: Callable[..., Answer], addresses: list[str]):
    said = statuses(ask, addresses, "ada")
    assert said == [401] * 6, f"six strangers got {said}"


def test_without_a_proxy_the_connection_counts(at: Stage):
    at.store.flushdb()
    body = '{"username": "ada", "password": "guess"}'
    headers = {"Content-Type": "application/json"}
    connection = HTTPConnection("127.0.0.1", at.port, timeout=30)
    connection.request("POST", "/fixed/login/", body, headers)
    assert connection.getresponse().status == 401
    connection.close()
    assert at.store.exists("login:address:127.0.0.1"), "the connection is not counted"


def test_no_name_stands_in_a_key(ask: Callable[..., Answer], at: Stage):
    ask("203.0.113.1", "my-password-by-mistake", "guess")
    keys = b" ".join(at.store.scan_iter())
    assert b"login:account:" in keys
    assert b"my-password-by-mistake" not in keys


def test_every_counter_has_an_end(ask: Callable[..., Answer], at: Stage):
    ask("203.0.113.1", "ada", "guess")
    ends = {key.split(b":")[1]: at.store.ttl(key) for key in at.store.scan_iter()}
    assert ends.keys() == {b"pair", b"address", b"account"}
    for kind, seconds in ends.items():
        most = MINUTES_15 if kind == b"pair" else HOUR
        assert most - 60 < seconds <= most, (
            f"the {kind.decode()} counter has {seconds} s"
        )


def test_right_passwords_spend_no_try_and_cost_a_hash_each(
    ask: Callable[..., Answer], at: Stage, captured: Captured
):
    before = at.hashed()
    said = [ask("198.51.100.10", "user13", password_of("user13")) for _ in range(25)]
    refused = sum(answer.status != 200 for answer in said)
    assert refused == 0, f"{refused} of 25 right passwords were refused"
    hashed = at.hashed() - before
    edge = guesses_around_the_end(ask, at)
    told = [
        f"25 right passwords from one browser without a cookie: {hashed} hashed",
        f"5 wrong ones before a window ends, then more: {edge} hashed",
        f"10 aliases in one GraphQL request: {by_aliases(at)}",
    ]
    captured(__file__, "limits.txt", "\n".join(told))
    assert (hashed, edge) == (25, 10)


def guesses_around_the_end(ask: Callable[..., Answer], at: Stage) -> int:
    at.store.flushdb()
    before = at.hashed()
    for number in range(5):
        ask("203.0.113.1", "ada", f"guess {number}")
    (counter,) = at.store.scan_iter("login:pair:*")
    at.store.delete(counter)  # As when its time is up.
    for number in range(6):
        ask("203.0.113.1", "ada", f"more {number}")
    return at.hashed() - before


def by_aliases(at: Stage) -> str:
    at.store.flushdb()
    before = at.hashed()
    fields = [f'a{n}: login(username: "ada", password: "guess {n}")' for n in range(10)]
    body = json.dumps({"query": f"mutation {{ {' '.join(fields)} }}"})
    headers = {"Content-Type": "application/json", "X-Forwarded-For": "203.0.113.8"}
    connection = HTTPConnection("127.0.0.1", at.port, timeout=30)
    connection.request("POST", "/graphql/", body, headers)
    connection.getresponse().read()
    connection.close()
    return f"{at.hashed() - before} hashed"


def test_the_owner_of_an_attacked_account_gets_in_when_the_time_is_up(
    ask: Callable[..., Answer], at: Stage, captured: Captured
):
    for number in range(51):
        ask(f"192.0.2.{number}", "ben", f"guess {number}")
    phone = ("198.51.100.32", "ben", password_of("ben"))
    refused = ask(*phone)
    assert refused.status == 429
    # Nobody waits for an hour here: the counter is given one second instead.
    (counter,) = at.store.scan_iter("login:account:*")
    at.store.expire(counter, 1)
    wait_for(lambda: ask(*phone).status == 200, "ben to get in", seconds=30)
    for number in range(51):
        ask(f"192.0.2.{number + 60}", "ben", f"more {number}")
    again = ask(*phone)
    told = [
        f"after the first wave   {refused.status}",
        "when the hour is over  200",
        f"after a second wave    {again.status}",
    ]
    captured(__file__, "second_wave.txt", "\n".join(told))


def test_refused_tries_do_not_put_the_end_off(ask: Callable[..., Answer], at: Stage):
    for number in range(6):
        ask("203.0.113.1", "ada", f"guess {number}")
    (counter,) = at.store.scan_iter("login:pair:*")
    at.store.expire(counter, 60)
    assert ask("203.0.113.1", "ada", "one more").status == 429
    assert at.store.ttl(counter) <= 60, "a refused guess put the end off"
    assert at.store.get(counter) == b"5", "a refused guess was counted"


def test_a_known_browser_is_known_for_its_own_name_only(ask: Callable[..., Answer]):
    cookie = ask("203.0.113.1", "user13", password_of("user13")).cookie
    for number in range(5):
        ask("203.0.113.1", "ada", f"guess {number}", cookie=cookie)
    assert ask("203.0.113.1", "ada", "guess", cookie=cookie).status == 429
    own = ("203.0.113.1", "user13", password_of("user13"))
    assert ask(*own, cookie=cookie).status == 200


def test_a_stolen_browser_has_a_budget_too(ask: Callable[..., Answer]):
    cookie = ask("198.51.100.21", "ada", password_of("ada")).cookie
    said = [
        ask("203.0.113.1", "ada", f"guess {n}", cookie=cookie).status for n in range(11)
    ]
    assert said == [401] * 10 + [429], "a known browser has no 10 tries of its own"


def test_two_browsers_of_one_name_have_two_budgets(ask: Callable[..., Answer]):
    ada = ("198.51.100.21", "ada", password_of("ada"))
    first, second = ask(*ada).cookie, ask(*ada).cookie
    for n in range(11):
        ask("203.0.113.1", "ada", f"guess {n}", cookie=first)
    assert ask(*ada, cookie=first).status == 429
    assert ask(*ada, cookie=second).status == 200, "all browsers of ada share a budget"


def test_a_forged_or_an_old_cookie_is_a_browser_that_nobody_knows(
    ask: Callable[..., Answer], at: Stage
):
    with mock.patch("django.core.signing.time.time", return_value=1_700_000_000):
        old = signing.dumps(["ada", "a1"], salt="known_browser")
    for cookie in ("known_browser=forged", f"known_browser={old}"):
        said = [
            ask("203.0.113.1", "ada", f"guess {n}", cookie=cookie).status
            for n in range(6)
        ]
        assert said[-1] == 429, f"{cookie} has a budget of its own: {said}"
        at.store.flushdb()


def test_the_cookie_is_kept_from_scripts_and_from_plain_http(at: Stage):
    body = json.dumps({"username": "user13", "password": password_of("user13")})
    headers = {"Content-Type": "application/json", "X-Forwarded-For": "198.51.100.9"}
    connection = HTTPConnection("127.0.0.1", at.port, timeout=30)
    connection.request("POST", "/fixed/login/", body, headers)
    set_cookies = connection.getresponse().headers.get_all("Set-Cookie") or []
    connection.close()
    (ours,) = [one for one in set_cookies if one.startswith("known_browser=")]
    flags = {part.strip().lower() for part in ours.split(";")[1:]}
    wanted = {"secure", "httponly", "samesite=lax", "max-age=31536000"}
    assert wanted <= flags, f"the cookie is without {wanted - flags}"


def test_the_last_moment_of_a_counter_still_says_when_to_come_back(
    ask: Callable[..., Answer], at: Stage
):
    for n in range(5):
        ask("203.0.113.1", "ada", f"guess {n}")
    (counter,) = at.store.scan_iter("login:pair:*")
    for _ in range(20):
        at.store.set(counter, 5, px=450)
        answer = ask("203.0.113.1", "ada", "guess")
        if answer.status == 429:
            assert answer.retry_after == 1, "a refusal does not say when to come back"
            return
    pytest.fail("the counter ended each time before it was asked")


def test_an_address_is_blocked_and_let_in_by_hand(
    ask: Callable[..., Answer], at: Stage
):
    login = ("203.0.113.9", "user13", password_of("user13"))
    at.store.set("login:address:203.0.113.9", 20, ex=86_400)
    blocked = ask(*login)
    assert (blocked.status, blocked.retry_after) == (429, 86_400)
    at.store.delete("login:address:203.0.113.9")
    assert ask(*login).status == 200


def test_rules_for_passwords_refuse_the_commonest(captured: Captured):
    captured(__file__, "rules.txt", report.rules())


def test_fixed_three_attacks_are_stopped_at_their_limits(at: Stage, captured: Captured):
    siege = at.besiege("fixed")
    tried = {name: outcome.tried for name, outcome in siege.attacks.items()}
    # Five from each of four addresses; 20 wrong and one right; 50 for an account.
    assert tried == {"brute force": 20, "spray": 21, "botnet": 50}
    assert siege.hashed == siege.told, "the server checked passwords that it refused"
    assert siege.opened == ["user07"]
    captured(__file__, "attacks_fixed.txt", report.attacks(siege))


def test_fixed_whoever_is_known_or_shares_an_office_gets_in(
    at: Stage, captured: Captured
):
    siege = at.besiege("fixed")
    refused = [one for one in siege.people if one.status != 200]
    assert [one.status for one in refused] == [429, 429]
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
    assert status == 500
    endless = [key for key in at.store.scan_iter() if at.store.ttl(key) == -1]
    assert endless == [], "a counter without an end locks its owner out for good"


def test_the_stored_result_still_holds(at: Stage):
    assert disagreements(load(LAB)["figures"], measure()) == []
