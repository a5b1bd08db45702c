"""The table of all labs, as a reader meets it."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from measuring import table
from measuring.figures import Figure, count
from measuring.lab import Account, Lab
from services import ServiceMissing


@contextmanager
def nothing_to_prepare(*_: str) -> Iterator[None]:
    yield


def lab(name: str, after: int = 4, needs: tuple[str, ...] = ()) -> Lab:
    """Return a lab that counts 492 before, and `after` after."""

    def tell(account: Account) -> None:
        account.step("Something happens.")

    def measure() -> dict[str, Figure]:
        if name == "broken":
            raise KeyError("orders")
        return {"queries": count("Queries", "queries", 492, after)}

    return Lab(name, name, needs, "queries", nothing_to_prepare, tell, measure)


@pytest.fixture(autouse=True)
def stored(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every lab have stored 492 → 4, and RabbitMQ be missing."""

    def load(_: Lab) -> dict[str, Any]:
        return {"figures": {"queries": count("Queries", "queries", 492, 4).as_json()}}

    def open_server(name: str) -> Any:
        raise ServiceMissing(f"{name} is not here: run this.")

    monkeypatch.setattr(table, "load", load)
    monkeypatch.setattr(table, "open_server", open_server)


def told(*labs: Lab) -> tuple[int, list[str]]:
    """Run labs; return the exit code and the lines, spaces made one."""
    out = io.StringIO()
    code = table.run_all(labs, out)
    lines = [" ".join(line.split()) for line in out.getvalue().splitlines()]
    return code, lines


def test_each_lab_has_a_line_with_its_headline_figure():
    assert told(lab("slow-list"), lab("other")) == (
        0,
        [
            "lab result headline figure change time",
            "slow-list holds 492 → 4 queries 123 times better 0 s",
            "other holds 492 → 4 queries 123 times better 0 s",
        ],
    )


def test_a_figure_that_moved_is_told_below_the_table():
    code, lines = told(lab("slow-list", after=5), lab("other"))
    assert code == 1
    assert lines[1].startswith("slow-list does not hold 492 → 5 queries")
    assert lines[-2:] == ["slow-list:", "queries: stored 492 → 4, now 492 → 5"]


def test_what_is_missing_is_told_and_the_other_labs_run():
    code, lines = told(lab("tasks", needs=("rabbitmq",)), lab("other"))
    assert code == 2
    assert lines[1] == "tasks could not run 0 s"
    assert lines[2].startswith("other holds")
    assert lines[-2:] == ["tasks:", "rabbitmq is not here: run this."]


def test_a_lab_that_breaks_does_not_stop_the_others():
    code, lines = told(lab("broken"), lab("other"))
    assert code == 1
    assert lines[1] == "broken broke 0 s"
    assert lines[2].startswith("other holds")
    assert lines[-3:] == [
        "broken:",
        "KeyError: 'orders'",
        "See it: npm run lab -- broken",
    ]
