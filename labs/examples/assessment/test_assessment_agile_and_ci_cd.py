"""What the questions on agile collaboration and CI/CD print."""

from collections.abc import Callable

import pytest

from examples.assessment import flaky, migration_lock, old_client, strategies
from services import Server

Captured = Callable[[str, str, str], None]


def test_an_added_field_breaks_nothing_and_cents_break_silently(captured: Captured):
    lines = list(old_client.report())
    assert ["Error" in line for line in lines] == [False] * 3 + [True] * 3 + [
        False,
        True,
    ]
    assert "3000.00" in lines[6]
    captured(__file__, "old_client.txt", "\n".join(lines))


def test_a_retry_hides_a_race_from_nine_of_ten_who_would_see_it(captured: Captured):
    assert round(1 - flaky.green(1, 0.1, attempts=2), 2) == 0.01
    captured(__file__, "flaky.txt", "\n".join(flaky.report()))


def test_with_a_limit_the_migration_gives_up_and_the_site_goes_on(
    postgres: str, captured: Captured
):
    lines = list(migration_lock.report(postgres))
    assert [line.split()[-1] for line in lines if "visitor:  " in line] == [
        "waits",
        "done",
    ]
    captured(__file__, "migration_lock.txt", "\n".join(lines))


@pytest.fixture
def program(server: Callable[..., Server]) -> str:
    return server("nginx").url


def test_a_rolling_deploy_mixes_versions_and_a_switch_does_not(
    program: str, captured: Captured
):
    lines = list(strategies.report(program))
    assert [line for line in lines if "failed" in line and "failed 0" not in line] == []
    assert lines[1].endswith("old 30, new 10, failed 0")
    assert lines[7].endswith("old  0, new 40, failed 0")
    captured(__file__, "strategies.txt", "\n".join(lines))
