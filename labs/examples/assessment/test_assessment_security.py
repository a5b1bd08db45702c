"""What the questions on security print."""

from collections.abc import Callable

import pytest
import redis

from examples.assessment import at_rest, tokens, whose_address, windows
from services import Server

Captured = Callable[[str, str, str], None]


def test_only_the_full_check_lets_in_the_issued_token_alone(captured: Captured):
    lines = list(tokens.report())
    assert [line.split()[-1] for line in lines[1:]] == ["17"] + ["-"] * 6
    captured(__file__, "tokens.txt", "\n".join(lines))
    captured(__file__, "token_refusals.txt", "\n".join(tokens.refusals()))


def test_a_fixed_window_lets_twice_its_limit_through(
    redis_url: str, captured: Captured
):
    client = redis.Redis.from_url(redis_url)
    lines = list(windows.report(client))
    client.flushdb()
    client.close()
    assert [int(line.split()[-1]) for line in lines] == [10, 10]
    assert [" 1:01: 20 " in line for line in lines] == [True, False]
    captured(__file__, "windows.txt", "\n".join(lines))


@pytest.fixture
def program(server: Callable[..., Server]) -> str:
    return server("nginx").url


def test_only_the_last_address_stops_the_attacker_alone(
    program: str, captured: Captured
):
    lines = list(whose_address.report(program))
    assert lines[-1].endswith("attacker  5 of 20, customer 1 of 1")
    captured(__file__, "whose_address.txt", "\n".join(lines))


def test_an_encrypted_column_is_found_by_its_index_alone(
    postgres: str, captured: Captured
):
    lines = list(at_rest.report(postgres))
    assert [int(line[-1]) for line in lines if "found" in line] == [0, 0, 2]
    captured(__file__, "at_rest.txt", "\n".join(lines))
