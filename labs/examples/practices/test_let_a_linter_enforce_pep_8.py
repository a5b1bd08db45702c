"""What ruff says of an untidy file, what it fixes, and what it leaves to you."""

import json
from collections.abc import Callable
from pathlib import Path

from examples.practices.running import region, run
from examples.practices.untidy import load_ids

HERE = Path(__file__).parent
CHECK = ["ruff", "check", "--isolated", "--no-cache", "--output-format", "concise"]
RULES = ["--select", "E,F,W,B,N"]
Captured = Callable[[str, str, str], None]


def test_ruff_says_what_is_wrong_and_fixes_half_of_it(
    tmp_path: Path, captured: Captured
):
    path = tmp_path / "untidy.py"
    path.write_text(region(HERE / "untidy.py", "untidy"))
    found = run([*CHECK, *RULES, "untidy.py"], tmp_path)
    assert found.returncode == 1
    captured(
        __file__,
        "ruff.txt",
        "$ ruff check --select E,F,W,B,N untidy.py\n" + found.stdout,
    )
    run([*CHECK, *RULES, "--fix", "untidy.py"], tmp_path)
    run(["ruff", "format", "--isolated", "--no-cache", "untidy.py"], tmp_path)
    left = run([*CHECK, *RULES, "untidy.py"], tmp_path)
    assert left.returncode == 1
    captured(
        __file__,
        "ruff_left.txt",
        "$ ruff check --fix untidy.py; ruff format untidy.py\n"
        "$ ruff check --select E,F,W,B,N untidy.py\n" + left.stdout.split("Found")[0],
    )


def test_the_bare_except_hides_a_missing_field(tmp_path: Path, captured: Captured):
    orders = tmp_path / "orders.json"
    orders.write_text(json.dumps([{"id": 1}, {"di": 2}, {"id": 3}]))
    first = load_ids(orders)
    lost = list(first)
    orders.write_text(json.dumps([{"id": 7}]))
    second = load_ids(orders)
    captured(
        __file__,
        "untidy.txt",
        f"a file with the ids 1 and 3, and one misspelt  -> {lost}\n"
        f"then another file, with the id 7               -> {second}",
    )
    assert (lost, second) == ([1], [1, 7])
