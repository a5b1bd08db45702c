"""What each tool finds in the untidy file, what it fixes, and what it leaves."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from examples.linters import tidy
from examples.linters.tools import HERE, Project, region, table

Captured = Callable[[str, str, str], None]
Findings = list[tuple[int, str, str]]

# What is wrong, and the code with which a tool that sees it says so.
FAULTS = {
    "blank lines, spaces": {"E302", "E251"},
    "an unused import": {"F401"},
    "a misspelt name": {"F405", "name-defined"},
    "a default that is shared": {"B006"},
    "a file left open": {"SIM115"},
    "sum() is hidden": {"A001"},
    "a date without a zone": {"DTZ005"},
    "the cause is cut off": {"B904"},
    "text given as a number": {"arg-type"},
    "None used as an order": {"index"},
    "the quantity is forgotten": set(),
}


@pytest.fixture
def untidy(tmp_path: Path) -> Project:
    return Project(tmp_path, region("untidy.py", "invoices"))


def cell(found: Findings, codes: set[str]) -> str:
    return next((code for _, code, _ in found if code in codes), "-")


def test_each_tool_finds_something_else(untidy: Project, captured: Captured):
    flake8, ruff, mypy = untidy.flake8(), untidy.ruff(), untidy.mypy()
    formatted = untidy.format("--diff").stdout
    assert "+def load(path, cache={}):" in formatted
    rows = [f"{'':<27}{'Flake8':<8}{'Ruff':<8}{'format':<8}mypy"]
    for fault, codes in FAULTS.items():
        layout = "yes" if fault == "blank lines, spaces" else "-"
        rows.append(
            f"{fault:<27}{cell(flake8, codes):<8}{cell(ruff, codes):<8}"
            f"{layout:<8}{cell(mypy, codes)}"
        )
    rows.append(f"{'findings':<27}{len(flake8):<8}{len(ruff):<8}{'':<8}{len(mypy)}")
    captured(__file__, "who.txt", "\n".join(rows))
    captured(__file__, "flake8.txt", table(flake8))
    captured(__file__, "ruff.txt", table(ruff))
    captured(__file__, "mypy.txt", table(mypy))


def test_what_is_fixed_without_a_decision(untidy: Project, captured: Captured):
    before = untidy.ruff()
    untidy.run("ruff", "check", "--no-cache", "--fix", untidy.name)
    diff = untidy.format("--diff").stdout
    changed = re.findall(r"^[+-](?![+-])", diff, re.M)
    untidy.format()
    assert untidy.format("--check").returncode == 0
    left = untidy.ruff()
    rows = [
        f"{'findings of ruff check':<40}{len(before):>3}",
        f"{'  after --fix and ruff format':<40}{len(left):>3}",
        f"{'lines that ruff format adds or removes':<40}{len(changed):>3}",
        "",
        table(left),
    ]
    captured(__file__, "fixed.txt", "\n".join(rows))


def test_the_tidy_file_passes_all(tmp_path: Path):
    project = Project(tmp_path, (HERE / "tidy.py").read_text())
    assert project.flake8() == project.ruff() == project.mypy() == []
    assert project.format("--check").returncode == 0
    assert "Success" in project.run("mypy", project.name).stdout


def test_no_tool_sees_the_forgotten_quantity(captured: Captured):
    order: tidy.Order = {
        "number": 7,
        "placed": "2026-03-02T09:00:00+00:00",
        "lines": [{"cents": 500, "quantity": 2}],
    }
    hurried: dict = {}
    source = region("untidy.py", "invoices")
    exec(compile(source, "invoices.py", "exec"), hurried)  # noqa: S102 - our own
    rows = [
        f"total of 2 × 500 cents, untidy   {hurried['total'](order):>5}",
        f"total of 2 × 500 cents, tidy     {tidy.total(order):>5}",
    ]
    captured(__file__, "quantity.txt", "\n".join(rows))
    assert tidy.is_late(order, 14, datetime(2026, 3, 17, 9, tzinfo=UTC))
    assert not tidy.is_late(order, 14, datetime(2026, 3, 16, 9, tzinfo=UTC))


def test_a_fix_can_take_an_import_that_did_something(
    tmp_path: Path, captured: Captured
):
    flags = ("check", "--no-cache", "--select", "F401,RUF100", "--diff")
    project = Project(tmp_path, region("ready.py", "failing"), "apps.py")
    said = project.run("ruff", *flags, "apps.py")
    assert "-        from orders import signals" in said.stdout
    captured(__file__, "signals.txt", said.stdout.split("\n\n")[0])
    (tmp_path / "apps.py").write_text(region("ready.py", "fixed"))
    assert project.run("ruff", *flags, "apps.py").returncode == 0


def test_mypy_says_nothing_of_functions_without_types(
    untidy: Project, captured: Captured
):
    source = region("untidy.py", "invoices")
    bare = re.sub(r"(\w+): [\w\[\]]+(?=[,)])", r"\1", source)
    bare = re.sub(r" -> [^:]+:", ":", bare)
    assert "def remind(path, number):" in bare
    path = untidy.folder / untidy.name
    rows = [f"{'':<26}mypy    mypy --strict"]
    loose = ("--config-file", "", "--cache-dir", "/dev/null")
    for label, text in (("no annotations", bare), ("annotations, as above", source)):
        path.write_text(text)
        said = untidy.run("mypy", *loose, untidy.name).stdout
        found = len(re.findall(r": error:", said))
        rows.append(f"{label:<26}{found:>4}{len(untidy.mypy()):>17}")
        if text is bare:
            assert "Success: no issues found" in said
            assert {code for _, code, _ in untidy.mypy()} <= {
                "no-untyped-def",
                "name-defined",
                "no-untyped-call",
            }
    captured(__file__, "bare.txt", "\n".join(rows))


def test_an_old_project_can_begin_with_what_is_new(untidy: Project, captured: Captured):
    said = untidy.run("ruff", "check", "--no-cache", "--add-noqa", untidy.name)
    lines = [(said.stderr + said.stdout).strip()]
    lines.append(f"findings now                   {len(untidy.ruff())}")
    path = untidy.folder / untidy.name
    path.write_text(
        untidy.source + "\n\ndef new(items=[]) -> list:\n    return items\n"
    )
    new = [item for item in untidy.ruff() if item[1] == "B006"]
    lines.append(f"after a new shared default     {len(untidy.ruff())}")
    assert new
    captured(__file__, "noqa.txt", "\n".join(lines))
    assert re.search(r"cache = \{\}\):  # noqa: [A-Z0-9, ]*B006", untidy.source)


def test_the_default_selection_is_small(untidy: Project):
    assert len(untidy.ruff()) == 15
    assert len(untidy.ruff("--isolated")) == 4
    preview = untidy.run("ruff", "check", "--no-cache", "--select", "E3", untidy.name)
    assert "preview is not enabled" in preview.stdout + preview.stderr


def test_a_bare_noqa_hides_the_next_fault_too(tmp_path: Path):
    line = "def find(seen=[]): import os  # noqa"
    flags = ("--isolated", "--select", "F401,B006")
    assert Project(tmp_path, f"{line}\n").ruff(*flags) == []
    named = Project(tmp_path, f"{line}: F401\n").ruff(*flags)
    assert [code for _, code, _ in named] == ["B006"]
