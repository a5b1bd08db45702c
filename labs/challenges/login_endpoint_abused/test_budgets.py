"""What is counted, when, for how long, and what a refusal says."""

import json
from collections.abc import Callable
from http.client import HTTPConnection

import pytest

from challenges.login_endpoint_abused import report
from challenges.login_endpoint_abused.attack import Answer, password_of
from challenges.login_endpoint_abused.stage import Stage
from services.waiting import wait_for

Captured = Callable[[str, str, str], None]
MINUTES_15, HOUR = 900, 3600


def test_what_is_counted_after_the_check_is_counted_too_late(
    at: Stage, captured: Captured
):
    checked = at.at_once("fixed")
    assert checked == 5, f"{checked} passwords were checked, and there are 5 tries"
    assert at.at_once("locking") == 8
    captured(__file__, "at_once.txt", report.at_once())


def test_a_refusal_says_when_to_come_back(
    ask: Callable[..., Answer], captured: Captured
):
    said = [ask("203.0.113.1", "ada", f"guess {n}") for n in range(6)]
    statuses = [answer.status for answer in said]
    assert statuses == [401] * 5 + [429], f"six wrong passwords get {statuses}"
    wait = said[-1].retry_after
    assert wait is not None, "a refusal does not say when to come back"
    assert MINUTES_15 - 60 < wait <= MINUTES_15, f"come back in {wait} s"
    assert said[-1].detail == (
        f"Request was throttled. Expected available in {wait} seconds."
    )
    captured(__file__, "answer.txt", report.answer(said[-1]))


def test_a_name_that_does_not_exist_is_answered_alike(ask: Callable[..., Answer]):
    said = [ask("203.0.113.1", "nobody", f"guess {n}").status for n in range(6)]
    assert said == [401] * 5 + [429], f"a name that does not exist gets {said}"


def test_a_refusal_is_in_the_log_with_the_budget_that_ran_out(
    ask: Callable[..., Answer], at: Stage
):
    before = len(at.lines("gunicorn.log"))
    for number in range(6):
        ask("203.0.113.1", "ada", f"guess {number}")
    lines = at.lines("gunicorn.log")[before:]
    refused = [json.loads(line) for line in lines if "login_refused" in line]
    assert len(refused) == 1, f"one login was refused, and the log has {len(refused)}"
    budget, seconds = (refused[0].get(name) for name in ("budget", "seconds"))
    assert "login:pair:" in str(budget), f"the log does not say which budget: {budget}"
    assert str(seconds).isdigit(), f"the log does not say for how long: {seconds}"


def test_no_name_stands_in_a_key(ask: Callable[..., Answer], at: Stage):
    ask("203.0.113.1", "my-password-by-mistake", "guess")
    keys = b" ".join(at.store.scan_iter())
    assert b"login:account:" in keys, "the account is not counted"
    assert b"my-password-by-mistake" not in keys, "a key can be read as a password"


def test_every_counter_has_an_end(ask: Callable[..., Answer], at: Stage):
    ask("203.0.113.1", "ada", "guess")
    ends = {key.split(b":")[1]: at.store.ttl(key) for key in at.store.scan_iter()}
    assert ends.keys() == {b"pair", b"address", b"account"}, (
        f"a wrong password is not counted three times, but by {[*ends]}"
    )
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
    assert (hashed, edge) == (25, 10), "more or fewer passwords are hashed"


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


def test_refused_tries_do_not_put_the_end_off(ask: Callable[..., Answer], at: Stage):
    for number in range(6):
        ask("203.0.113.1", "ada", f"guess {number}")
    (counter,) = at.store.scan_iter("login:pair:*")
    at.store.expire(counter, 60)
    assert ask("203.0.113.1", "ada", "one more").status == 429
    assert at.store.ttl(counter) <= 60, "a refused guess put the end off"
    assert at.store.get(counter) == b"5", "a refused guess was counted"


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


def test_the_owner_of_an_attacked_account_gets_in_when_the_time_is_up(
    ask: Callable[..., Answer], at: Stage, captured: Captured
):
    for number in range(51):
        ask(f"192.0.2.{number}", "ben", f"guess {number}")
    phone = ("198.51.100.32", "ben", password_of("ben"))
    refused = ask(*phone)
    assert refused.status == 429, "51 addresses guess, and none uses up the account"
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
