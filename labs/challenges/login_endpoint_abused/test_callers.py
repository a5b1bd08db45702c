"""Whose try it is: addresses, and browsers that are known."""

import json
from collections.abc import Callable
from http.client import HTTPConnection
from unittest import mock

import pytest
from django.core import signing

from challenges.login_endpoint_abused.attack import Answer, password_of
from challenges.login_endpoint_abused.stage import Stage


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
    claims = ["", "10.0.0.9"] * 3
    said = [ask("203.0.113.1", "ada", "guess", claims=one).status for one in claims]
    assert said == [401] * 5 + [429], f"claiming another address got {said}"


OTHERS = {
    "IPv4": [f"203.0.113.{n}" for n in range(6)],
    "IPv4 written as IPv6": [f"::ffff:203.0.113.{n}" for n in range(6)],
    "networks of IPv6": [f"2001:db8:0:{n:x}::1" for n in range(6)],
}


@pytest.mark.parametrize("addresses", OTHERS.values(), ids=OTHERS.keys())
def test_strangers_have_budgets_of_their_own(
    ask: Callable[..., Answer], addresses: list[str]
):
    said = statuses(ask, addresses, "ada")
    assert said == [401] * 6, f"six strangers got {said}"


def test_without_a_proxy_the_connection_counts(at: Stage):
    at.store.flushdb()
    body = '{"username": "ada", "password": "guess"}'
    headers = {"Content-Type": "application/json"}
    connection = HTTPConnection("127.0.0.1", at.port, timeout=30)
    connection.request("POST", "/fixed/login/", body, headers)
    status = connection.getresponse().status
    assert status == 401, f"without the header of a proxy the login answers {status}"
    connection.close()
    assert at.store.exists("login:address:127.0.0.1"), "the connection is not counted"


def test_a_stolen_browser_has_a_budget_too(ask: Callable[..., Answer]):
    cookie = ask("198.51.100.21", "ada", password_of("ada")).cookie
    said = [
        ask("203.0.113.1", "ada", f"guess {n}", cookie=cookie).status for n in range(11)
    ]
    assert said == [401] * 10 + [429], "a known browser has no 10 tries of its own"


def test_a_known_browser_is_known_for_its_own_name_only(ask: Callable[..., Answer]):
    cookie = ask("203.0.113.1", "user13", password_of("user13")).cookie
    for number in range(5):
        ask("203.0.113.1", "ada", f"guess {number}", cookie=cookie)
    status = ask("203.0.113.1", "ada", "guess", cookie=cookie).status
    assert status == 429, "a browser is known for a name that it did not sign in with"
    own = ("203.0.113.1", "user13", password_of("user13"))
    assert ask(*own, cookie=cookie).status == 200


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
