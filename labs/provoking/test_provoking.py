"""A message is a whole one or none, and a case is right or says what is not."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from provoking import stored
from provoking.case import Case, Ended, read_case
from provoking.faults import faults_of, stale_outputs
from provoking.messages import Entry, Message, read_entry
from provoking.running import run_program

MESSAGE = Message("ShopError: no {thing} is left")


@pytest.mark.parametrize(
    "line",
    [
        "ShopError: no lamp is left",
        "E   ShopError: no lamp is left",
        "10:00 [worker] shop: ShopError: no lamp is left.",
        '{"detail": "ShopError: no lamp is left"}',
        "ShopError: no lamp of Ada's is left (asked at 10:00)",
        "\x1b[31mShopError: no lamp is left\x1b[0m",
    ],
)
def test_a_message_is_found_at_the_end_of_a_line(line: str):
    assert MESSAGE.found_in(f"before\n{line}\nafter")


@pytest.mark.parametrize(
    "line",
    [
        "ShopError",
        "see ShopError.no_lamp_is_left",
        "ShopError: no lamp",
        "ShopError: no lamp is left over",
        "MyShopError: no lamp is left",
        "ShopError: no is left",
    ],
)
def test_a_mention_or_another_message_is_none(line: str):
    assert MESSAGE.found_in(line) is None


def test_a_message_of_two_lines_needs_both():
    message = Message("asking the till\nShopError: closed")
    assert message.found_in("asking the till\n...\nShopError: closed")
    assert message.found_in("ShopError: closed") is None


def test_an_entry_without_messages_is_refused_by_name(tmp_path: Path):
    page = tmp_path / "lost-lamp.md"
    page.write_text("---\ntitle: Lost\n---\n")
    with pytest.raises(ValueError, match=r"lost-lamp\.md lists no messages"):
        read_entry(page)


ENTRY = Entry("lost-lamp", (MESSAGE, Message("ShopError: lamp lost", on="shop 1")))
PRINTED = Ended(1, "ShopError: no lamp is left\n")
ENDED = {"failing.py": PRINTED, "fixed.py": Ended(0, "a lamp\n")}


@pytest.fixture
def case(tmp_path: Path) -> Case:
    folder = tmp_path / "lost_lamp"
    (folder / "output").mkdir(parents=True)
    (folder / "failing.py").write_text('print("ShopError: no lamp is left")\n')
    (folder / "fixed.py").write_text('print("a lamp")\n')
    (folder / "output" / "failing.txt").write_text(PRINTED.printed)
    (folder / "output" / "fixed.txt").write_text("a lamp\n")
    return read_case(folder)


def test_a_case_that_prints_its_message_and_ends_it_is_right(case: Case):
    assert list(faults_of(case, ENTRY, ENDED)) == []
    assert list(stale_outputs(case, ENTRY, ENDED)) == []


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"failing.py": Ended(1, "ShopError\n")}, "prints no message of docs/errors"),
        ({"failing.py": Ended(1, "ShopError: lamp lost")}, 'prints "ShopError: no {'),
        ({"fixed.py": PRINTED}, "fixed.py is no fix, it ended with 1"),
        ({"fixed.py": Ended(0, PRINTED.printed)}, "fixed.py still prints"),
    ],
)
def test_what_is_wrong_with_a_case_is_said(
    case: Case, change: dict[str, Ended], said: str
):
    faults = list(faults_of(case, ENTRY, ENDED | change))
    assert any(said in fault for fault in faults), faults


@pytest.mark.parametrize("missing", ["failing.py", "fixed.py"])
def test_a_case_has_both_sides(case: Case, missing: str):
    (case.folder / missing).unlink()
    ended = {name: end for name, end in ENDED.items() if name != missing}
    kind = missing.removesuffix(".py")
    assert f"lost_lamp has no {kind}.py or {kind}.sh" in list(
        faults_of(case, ENTRY, ended)
    )


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda output: (output / "fixed.txt").unlink(), "fixed.txt is missing"),
        (
            lambda output: (output / "failing.txt").write_text("nothing\n"),
            "failing.py prints now",
        ),
        (
            lambda output: (output / "fixed.txt").write_text(PRINTED.printed),
            "fixed.py no longer prints",
        ),
        (lambda output: (output / "old.txt").write_text(""), "no program prints this"),
    ],
)
def test_a_stored_output_that_says_something_else_is_told(
    case: Case, spoil: Callable[[Path], object], said: str
):
    spoil(case.folder / "output")
    faults = list(stale_outputs(case, ENTRY, ENDED))
    assert any(said in fault for fault in faults), faults


def test_an_unknown_field_of_a_case_is_refused(case: Case):
    (case.folder / "case.toml").write_text('server = ["redis"]\n')
    with pytest.raises(ValueError, match="server is no field; it may have base"):
        read_case(case.folder)


def test_a_program_runs_in_a_learners_folder(case: Case):
    (case.folder / "failing.py").write_text("import os; print(os.getcwd())\n")
    ended = run_program(case, case.folder / "failing.py", {})
    assert ended == Ended(0, "/home/ada/shop\n")


@pytest.fixture
def captured(case: Case, monkeypatch: pytest.MonkeyPatch) -> Case:
    """A case that was stored with PostgreSQL 15.1."""
    monkeypatch.setattr(stored, "LABS", case.folder.parent)
    monkeypatch.setattr(stored, "PROGRAMS", case.folder.parent / "_programs")
    (case.folder.parent / "provoking").mkdir()
    for name in ("requirements.lock", "provoking/running.py", "provoking/places.py"):
        (case.folder.parent / name).write_text("as it was\n")
    versions = stored.versions_of(case, {"postgresql": "15.1"})
    stored.store(case, ENDED, versions, "2026-11-30")
    return case


def test_what_was_captured_from_the_same_is_current(captured: Case):
    assert stored.is_current(captured, {"postgresql": "15.1"})
    assert stored.stored_endings(captured)["failing.py"].printed == PRINTED.printed


@pytest.mark.parametrize(
    "path",
    ["lost_lamp/failing.py", "lost_lamp/new.py", "_programs/till", "requirements.lock"],
)
def test_it_is_no_longer_when_a_file_changes(captured: Case, path: str):
    changed = captured.folder.parent / path
    changed.parent.mkdir(exist_ok=True)
    changed.write_text("otherwise\n")
    assert not stored.is_current(captured, {"postgresql": "15.1"})


def test_nor_on_another_release(captured: Case):
    assert not stored.is_current(captured, {"postgresql": "16.0"})
    path = captured.folder / "captured.json"
    facts = json.loads(path.read_text())
    path.write_text(json.dumps(facts | {"versions": {"python": "3.9.0"}}))
    assert not stored.is_current(captured, {})
    path.unlink()
    assert not stored.is_current(captured, {"postgresql": "15.1"})
