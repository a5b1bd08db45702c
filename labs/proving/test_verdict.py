"""What a failure says about the part that was taken out."""

import pytest

from proving.part import Part
from proving.stage import Limits, Report, Run
from proving.verdict import Verdict, first_line, judge

LIMITS = Limits(test=30, run=100)


def part(text: str = "late = clock.late()", *, argument: bool = False) -> Part:
    return Part("fixed.py", 3, text, "taken out", "", argument=argument)


def run(*reports: Report, code: int | None = 1, output: str = "") -> Run:
    return Run(reports, code, 1.0, output)


def failed(message: str, when: str = "call", test: str = "t.py::test_a") -> Report:
    return Report(test, when, "failed", message, 0.1)


@pytest.mark.parametrize(
    "message",
    [
        "NameError: name 'late' is not defined",
        "UnboundLocalError: cannot access local variable 'late' where it is not "
        "associated with a value",
        "ImportError: cannot import name 'late' from 'challenges.lamp.fixed' (/x)",
        "AttributeError: module 'challenges.lamp.fixed' has no attribute 'late'",
        "SyntaxError: 'return' outside function",
        "TypeError: f() missing 1 required positional argument: 'late'",
        "TypeError: exceptions must derive from BaseException",
        'psycopg.errors.SyntaxError: syntax error at or near "id"',
    ],
)
@pytest.mark.parametrize("when", ["collect", "setup", "call"])
def test_a_name_that_is_missing_proves_nothing(message: str, when: str):
    found = judge(part(), run(failed(message, when)), LIMITS)
    assert found.verdict is Verdict.NEEDED
    assert found.why == message[:110]


def test_a_name_that_something_else_lacks_is_a_failure():
    for message in (
        "NameError: name 'other' is not defined",
        "AttributeError: 'late' object has no attribute 'other'",
        "TypeError: unsupported operand",
    ):
        assert judge(part(), run(failed(message)), LIMITS).verdict is Verdict.RED


def test_a_link_of_a_chain_on_which_the_next_hangs_is_needed():
    message = "AttributeError: 'Manager' object has no attribute 'first'"
    link = part(".filter(paid=True)")
    assert judge(link, run(failed(message)), LIMITS).verdict is Verdict.NEEDED


def test_an_argument_that_a_call_insists_on_is_needed_where_the_file_is_loaded():
    message = "ValueError: At least one field is required to define an index."
    fields = part("fields=['email']", argument=True)
    loading = run(failed(message, "collect"))
    assert judge(fields, loading, LIMITS).verdict is Verdict.NEEDED
    assert judge(fields, run(failed(message)), LIMITS).verdict is Verdict.RED
    assert judge(part(), loading, LIMITS).verdict is Verdict.NO_REASON


def test_a_test_that_failed_counts_before_a_fixture_that_did():
    both = run(
        failed("RuntimeError: no table", "setup", "t.py::test_a"),
        failed("AssertionError: Ada paid twice\nassert 2 == 1", test="t.py::test_b"),
    )
    found = judge(part(), both, LIMITS)
    assert (found.verdict, found.why) == (Verdict.RED, "test_b: Ada paid twice")


def test_a_run_without_a_report_is_red_without_a_reason():
    found = judge(part(), run(code=4, output="x\nERROR: no conftest"), LIMITS)
    assert found.verdict is Verdict.NO_REASON
    assert found.why == "pytest ended with 4: ERROR: no conftest"


def test_of_a_captured_output_the_first_difference_is_shown():
    message = (
        "Failed: --- /tmp/x/labs/challenges/lamp/output/growth.txt\n+++ \n"
        "@@ -1,2 +1,2 @@\n orders\n-10  4\n+10  14\nIf the new text is right"
    )
    assert first_line(message) == "output/growth.txt differs: -10  4 +10  14"
    assert first_line("x" * 200) == "x" * 108 + " …"
