"""The attacks, their end, and that the page still tells the truth about both."""

from collections.abc import Callable, Iterator
from http.client import HTTPConnection
from typing import Any

import pytest

from challenges.login_endpoint_abused import report
from challenges.login_endpoint_abused.attack import (
    SPRAYER,
    Answer,
    Login,
    password_of,
    post,
)
from challenges.login_endpoint_abused.lab import LAB, measure
from challenges.login_endpoint_abused.stage import Stage, logins, stage
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


def test_failing_every_guess_is_tried_and_six_accounts_are_opened(
    at: Stage, captured: Captured
):
    siege = at.besiege("failing")
    assert siege.tried == 440
    assert siege.opened == ["ada", "ben", "user07", "user11", "user23", "user38"]
    assert siege.refused == 0
    captured(__file__, "attacks_failing.txt", report.attacks(siege))
    captured(__file__, "busiest.txt", report.busiest(siege))
    captured(__file__, "log_failing.txt", report.plain_log(siege.log))


def test_fixed_three_attacks_are_stopped_at_their_limits(at: Stage, captured: Captured):
    siege = at.besiege("fixed")
    tried = {name: outcome.tried for name, outcome in siege.attacks.items()}
    # Five from each of four addresses; 20 wrong and one right; 50 for an account.
    assert tried == {"brute force": 20, "spray": 21, "botnet": 50}
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


def test_a_throttle_by_what_the_client_wrote_stops_no_brute_force(at: Stage):
    siege = at.besiege("throttled")
    assert siege.attacks["brute force"].tried == 160
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


def test_what_is_counted_after_the_check_is_counted_too_late(
    at: Stage, captured: Captured
):
    assert at.at_once("locking") == 8
    assert at.at_once("fixed") == 5
    captured(__file__, "at_once.txt", report.at_once())


def test_all_versions_side_by_side(at: Stage, captured: Captured):
    captured(__file__, "versions.txt", report.versions())


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


def test_a_refusal_is_logged_with_the_budget_that_ran_out(
    at: Stage, captured: Captured
):
    log = at.besiege("fixed").log
    refused = [line for line in log if "login_refused" in line and SPRAYER in line]
    answered = [line for line in log if "Too Many Requests" in line]
    captured(__file__, "log_fixed.txt", report.plain_log([*refused, *answered]))


def test_a_name_that_does_not_exist_is_answered_alike(ask: Callable[..., Answer]):
    said = [ask("203.0.113.1", "nobody", f"guess {n}") for n in range(6)]
    assert [answer.status for answer in said] == [401] * 5 + [429]


def test_addresses_of_one_ipv6_network_share_a_budget(ask: Callable[..., Answer]):
    said = [ask(f"2001:db8::{n:x}", "ada", f"guess {n}") for n in range(6)]
    assert [answer.status for answer in said] == [401] * 5 + [429]


def test_right_passwords_spend_nothing(ask: Callable[..., Answer]):
    said = [ask("198.51.100.10", "user13", password_of("user13")) for _ in range(25)]
    assert {answer.status for answer in said} == {200}


def test_the_owner_of_an_attacked_account_gets_in_when_the_time_is_up(
    ask: Callable[..., Answer], at: Stage
):
    for number in range(51):
        ask(f"192.0.2.{number}", "ben", f"guess {number}")
    phone = ("198.51.100.32", "ben", password_of("ben"))
    refused = ask(*phone)
    assert refused.status == 429
    # Nobody waits for an hour here: the counter is given one second instead.
    (counter,) = at.store.scan_iter("login:account:*")
    at.store.expire(counter, 1)
    wait_for(lambda: ask(*phone).status == 200, "ben to get in")


def test_refused_tries_do_not_put_the_end_off(ask: Callable[..., Answer], at: Stage):
    for number in range(6):
        ask("203.0.113.1", "ada", f"guess {number}")
    (counter,) = at.store.scan_iter("login:pair:*")
    at.store.expire(counter, 60)
    assert ask("203.0.113.1", "ada", "one more").status == 429
    assert at.store.ttl(counter) <= 60
    assert at.store.get(counter) == b"5"


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
    assert said == [401] * 10 + [429]


def test_an_address_is_blocked_and_let_in_by_hand(
    ask: Callable[..., Answer], at: Stage
):
    login = ("203.0.113.9", "user13", password_of("user13"))
    at.store.set("login:address:203.0.113.9", 20, ex=86_400)
    blocked = ask(*login)
    assert (blocked.status, blocked.retry_after) == (429, 86_400)
    at.store.delete("login:address:203.0.113.9")
    assert ask(*login).status == 200


def test_without_redis_nobody_gets_in(at: Stage, captured: Captured):
    log = at.folder / "no_redis.log"
    with logins(at.database, "redis://127.0.0.1:1", log) as port:
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        body = '{"username": "ada", "password": "nairobi2019"}'
        headers = {"Content-Type": "application/json"}
        connection.request("POST", "/fixed/login/", body, headers)
        assert connection.getresponse().status == 500
        connection.close()
    assert "redis.exceptions.ConnectionError: Error 111" in log.read_text()


def test_rules_for_passwords_refuse_the_commonest(captured: Captured):
    captured(__file__, "rules.txt", report.rules())


def test_the_stored_result_still_holds(at: Stage):
    assert disagreements(load(LAB)["figures"], measure()) == []
