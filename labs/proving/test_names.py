"""Numbers that a test's name says and the test does not."""

import json
import textwrap
from pathlib import Path

import pytest

from proving.names import wrong_names
from proving.spelled import numbers_in_name, numbers_in_text


@pytest.mark.parametrize(
    ("name", "numbers"),
    [
        ("seven_of_nine_lose_receipts", [("seven", 7), ("nine", 9)]),
        ("page_10_000_is_read", [("10_000", 10_000)]),
        ("twenty_one_rows", [("twenty_one", 21)]),
        ("two_hundred_and_five", [("two_hundred", 200), ("five", 5)]),
        ("a_thousand_of_them", [("thousand", 1000)]),
        ("fixed_none_is_lost", [("none", 0)]),
        ("no_letter_is_sent", [("no", 0)]),
        ("it_no_longer_asks", []),
        ("there_is_nobody_of_ipv6_often", []),
        ("it_is_so_or_no", []),
    ],
)
def test_the_numbers_of_a_name(name: str, numbers: list[tuple[str, float]]):
    assert numbers_in_name(name) == numbers


def test_the_numbers_of_a_text():
    text = "1,600 rows in 2.5 s, twenty-one of them: none lost, ×68 and SKU-00003"
    assert set(numbers_in_text(text)) >= {1600, 2.5, 21, 0, 68, 3}
    assert 1 not in set(numbers_in_text(text))


def faults(tmp_path: Path, test: str, **outputs: str) -> list[str]:
    """Write a lab's test with its outputs; return what is wrong with its names."""
    folder = tmp_path / "labs/challenges/lamp"
    (folder / "output").mkdir(parents=True)
    for name, text in outputs.items():
        (folder / "output" / f"{name}.txt").write_text(text)
    figure = {"before": {"value": 492}, "after": {"value": 4}, "ratio": 123}
    result = {"figures": {"queries": figure}}
    (folder / "result.json").write_text(json.dumps(result))
    (folder / "others.py").write_text("PATH = (1, 2, 3)\nWORKERS = 40\n")
    path = folder / "test_lamp.py"
    path.write_text(textwrap.dedent(test).lstrip("\n"))
    return list(wrong_names(path))


def test_a_name_that_says_another_number_is_told_with_both_places(tmp_path: Path):
    test = """
        def test_failing_seven_are_lost(captured):
            assert lost == 6
            captured(__file__, "lost.txt", report())
    """
    assert faults(tmp_path, test, lost="6 of 9") == [
        "labs/challenges/lamp/test_lamp.py:1: test_failing_seven_are_lost: "
        "seven says 7, which stands nowhere; there stand in its body 6; "
        "in output/lost.txt 6, 9; in result.json 4, 123, 492"
    ]


def test_two_numbers_that_belong_together_stand_together(tmp_path: Path):
    test = """
        LOST = {"away": [7], "closed": [], "child": [1]}

        def test_seven_of_three_are_lost(captured):
            assert lost == LOST
            captured(__file__, "lost.txt", report())

        def test_two_of_three_are_lost(captured):
            assert lost == LOST

        def test_seven_of_the_nine_are_lost(captured):
            captured(__file__, "total.txt", report())
    """
    told = faults(tmp_path, test, lost="6 7 8\n3", total="seven of 9 are lost")
    assert told == [
        "labs/challenges/lamp/test_lamp.py:3: test_seven_of_three_are_lost: "
        "seven of three stand nowhere together; there stand in its body 2, 3; "
        "in output/lost.txt 3, 6, 7, 8; in result.json 4, 123, 492"
    ]


@pytest.mark.parametrize(
    "body",
    [
        "assert lost == 1",
        "assert lost == ['a']",
        "captured(__file__, 'lost.txt', report())",
    ],
)
def test_none_and_no_ask_for_something_empty(tmp_path: Path, body: str):
    for said in ("none_is_lost", "no_letter_is_lost"):
        test = f"def test_{said}():\n    {body}\n"
        (fault,) = faults(tmp_path / said, test, lost="1 lost")
        assert " says 0, which stands nowhere; " in fault


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("three_are_lost", "assert lost == 3"),
        ("three_are_lost", "assert lost == ['a', 'b', 'c']"),
        ("three_are_lost", "assert lost == [*PATH, *more]"),
        ("three_are_lost", "assert lost == len(others.PATH)"),
        ("three_are_lost", "captured(__file__, 'lost.txt', report())"),
        ("three_are_lost", "assert said == 'three are lost'"),
        ("three_are_lost", "check()"),
        ("40_workers_are_busy", "assert busy == stage.WORKERS"),
        ("492_queries_are_sent", "assert disagreements() == stored"),
        ("60_percent_are_spared", "assert spared >= 0.6"),
        ("none_is_lost", "assert lost == []"),
        ("none_is_lost", "assert not lost"),
        ("none_is_lost", "assert 'a' not in lost"),
        ("none_is_lost", "assert lost == set()"),
        ("no_order_is_lost", "assert lost is None"),
        ("no_order_is_lost", "assert lost == {'orders': 0}"),
    ],
)
def test_a_number_may_stand_in_each_of_these_places(
    tmp_path: Path, name: str, body: str
):
    test = f"def check():\n    assert lost == 3\n\ndef test_{name}():\n    {body}\n"
    assert faults(tmp_path, test, lost="3 are lost") == []
