"""The advisories and release notes that the guide reads, read by programs."""

from collections.abc import Callable

from packaging.version import Version

from examples.career import read_advisory, read_notes, try_alias

Captured = Callable[[str, str, str], None]


def test_the_lock_is_past_both_fixes(captured: Captured):
    captured(__file__, "advisory.txt", read_advisory.report())


def test_a_range_includes_its_first_and_not_its_fixed_version():
    ranges = read_advisory.ADVISORIES[0]["ranges"]
    affected = read_advisory.affected
    assert affected(Version("5.2"), ranges)
    assert affected(Version("5.2.5"), ranges)
    assert not affected(Version("5.2.6"), ranges)
    assert not affected(Version("5.2.19"), ranges)


def test_a_call_that_expands_a_dictionary_is_found():
    source = "orders.annotate(total=1)\norders.annotate(**names)\n"
    assert read_advisory.expanding_calls(source) == [2]


def test_sql_in_an_alias_is_refused(captured: Captured):
    captured(__file__, "alias.txt", try_alias.report())


def test_notes_are_read_against_what_runs(captured: Captured):
    captured(__file__, "notes.txt", read_notes.report())
