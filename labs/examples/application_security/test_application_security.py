"""Runs the examples of docs/concepts/application-security.md."""

from collections.abc import Callable
from pathlib import Path

import redis

from examples.application_security import (
    at_rest,
    blocking,
    in_transit,
    injection,
    signing_keys,
)

Captured = Callable[[str, str, str], None]


def test_values_that_are_sent_apart_cannot_become_sql(
    captured: Captured, postgres: str
):
    output = "\n".join(injection.report(postgres))
    assert "built  1 rows  +44" in output or "built 1 rows  +44" in output
    assert output.count("sent  0 rows") == 2
    captured(__file__, "injection.txt", output)


def test_tls_hides_the_body_and_shows_who_the_server_is(
    captured: Captured, tmp_path: Path
):
    lines = list(in_transit.report(tmp_path))
    assert "seven lamps" in lines[0]
    assert lines[1].endswith("overheard: nothing of the body")
    captured(__file__, "in_transit.txt", "\n".join(lines))


def test_an_encrypted_value_is_bound_to_its_row(captured: Captured, postgres: str):
    captured(__file__, "stored.txt", "\n".join(at_rest.stored(postgres)))
    told = [line[38:] for line in at_rest.tampered()]
    assert told[1] == "InvalidToken"
    assert told[3] == "InvalidTag"
    captured(__file__, "tampered.txt", "\n".join(at_rest.tampered()))


def test_what_block_lists_and_limits_let_in(captured: Captured, own_redis_url: str):
    with redis.Redis.from_url(own_redis_url) as store:
        output = "\n".join(blocking.report(store))
    captured(__file__, "blocking.txt", output)


def test_a_key_is_changed_without_breaking_links(captured: Captured):
    captured(__file__, "signing_keys.txt", "\n".join(signing_keys.report()))
