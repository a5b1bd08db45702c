"""What `--prove` prints, for one lab and for all."""

import argparse
import io
import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from measuring import lab as labs
from measuring.figures import count
from measuring.lab import Lab
from measuring.results import store
from proving import command
from proving.marks import Mark
from proving.outcome import Outcome
from proving.part import Part
from proving.prove import CouldNotProve
from proving.verdict import Found, Verdict
from services import ServiceMissing

RED = (
    Part("fixed.py", 1, "a = 1", "put back", ""),
    Found(Verdict.RED, "test_a: a is lost"),
)
GREEN = (Part("fixed.py", 2, "b = 2", "taken out", ""), Found(Verdict.GREEN))
MARK = Mark("fixed.py", 2, 2, "nobody reads b")
FOLDER = "labs/challenges/lamp"


def options(**changed: Any) -> argparse.Namespace:
    given = {"record": False, "part": None, "jobs": 1} | changed
    return argparse.Namespace(**given)


@contextmanager
def nothing(*_: str) -> Iterator[None]:
    yield


def lab(name: str) -> Lab:
    return Lab(name, f"The {name}", (), "a", nothing, lambda _: None, lambda: {})


@pytest.fixture(autouse=True)
def proven(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Let each lab be proven as its name says."""

    def prove(folder: Path, *_: Any, **__: Any) -> Outcome:
        match folder.name:
            case "broken":
                raise CouldNotProve("The tests are not green with nothing taken out.")
            case "away":
                raise ServiceMissing("rabbitmq is not here: run this.")
            case "open":
                return Outcome(FOLDER, (RED, GREEN), ())
            case "wrong":
                return Outcome(FOLDER, (RED,), (MARK,))
        return Outcome(FOLDER, (RED, GREEN), (MARK,))

    monkeypatch.setattr(command, "prove", prove)
    monkeypatch.setattr(labs, "LABS", tmp_path)


def told(*names: str) -> tuple[int, list[str]]:
    """Prove labs; return the exit code and the lines, spaces made one."""
    out = io.StringIO()
    code = command.prove_all([lab(name) for name in names], options(), out)
    return code, [" ".join(line.split()) for line in out.getvalue().splitlines()]


def test_one_lab_ends_with_the_counts_and_its_exit_code():
    for name, code, last in (
        ("lamp", 0, "2 parts: 1 red, 0 needed to run, 1 marked as unproven, 0 not "),
        ("open", 1, "2 parts: 1 red, 0 needed to run, 0 marked as unproven, 1 not "),
        ("wrong", 1, "1 part: 1 red, 0 needed to run, 0 marked as unproven, 0 not "),
        ("broken", 2, "The tests are not green with nothing taken out."),
    ):
        out = io.StringIO()
        assert command.prove_lab(lab(name), options(), out) == code
        assert out.getvalue().splitlines()[-1].startswith(last)


def test_all_labs_are_a_table_with_what_is_open_below_and_counts_at_the_end():
    code, lines = told("lamp", "open", "wrong", "broken", "away")
    assert code == 1
    assert lines == [
        "lab parts red needed marked open time",
        "lamp 2 1 0 1 0 0 s",
        "open 2 1 0 0 1 0 s",
        "wrong 1 1 0 0 0 0 s",
        "broken could not run 0 s",
        "away could not run 0 s",
        "",
        "open:",
        f"GREEN: {FOLDER}/fixed.py:2: taken out: b = 2",
        "every test passes without it: prove it, take it out of the fix, "
        "or mark it `unproven: reason`",
        "",
        "wrong:",
        f"{FOLDER}/fixed.py:2: no part begins here: take the mark out",
        "",
        "broken: The tests are not green with nothing taken out.",
        "",
        "away: rabbitmq is not here: run this.",
        "",
        "5 labs, 5 parts: 3 red, 0 needed to run, 1 marked as unproven, 1 not proven",
    ]


def test_what_could_not_run_is_told_by_the_exit_code_where_all_else_is_proven():
    assert told("lamp")[0] == 0
    assert told("lamp", "away")[0] == 2


def test_a_proof_stays_when_figures_are_stored(tmp_path: Path):
    (tmp_path / "lamp").mkdir()
    store(lab("lamp"), {"a": count("A", "a", 2, 1)}, {}, 1)
    out = io.StringIO()
    assert command.prove_lab(lab("lamp"), options(record=True), out) == 0
    assert out.getvalue().endswith(f"Stored in {tmp_path}/lamp/result.json\n")
    store(lab("lamp"), {"a": count("A", "a", 3, 1)}, {}, 1)
    result = json.loads((tmp_path / "lamp/result.json").read_text())
    assert result["figures"]["a"]["before"] == {"value": 3}
    assert result["proof"]["parts"] == 2
    assert result["proof"]["unproven"] == [
        {"file": "fixed.py", "line": 2, "reason": "nobody reads b"}
    ]


def test_one_part_alone_stores_nothing(tmp_path: Path):
    (tmp_path / "lamp").mkdir()
    (tmp_path / "lamp/result.json").write_text("{}")
    command.prove_lab(lab("lamp"), options(record=True, part="fixed.py"), io.StringIO())
    assert (tmp_path / "lamp/result.json").read_text() == "{}"
