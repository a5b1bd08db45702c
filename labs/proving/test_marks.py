"""Where a mark stands, what it is for, and its reason."""

from proving.marks import find_marks


def test_a_mark_is_for_its_line_or_alone_on_one_for_the_next():
    text = (
        "acks_late=True,  # unproven: only a power cut shows it\n"
        "# unproven: PostgreSQL decides,\n"
        "# and not every time\n"
        "# region settings\n"
        "\n"
        "prefetch=1,\n"
    )
    first, second = find_marks("fixed.py", text)
    assert (first.covers, first.reason) == (1, "only a power cut shows it")
    assert (second.line, second.covers) == (2, 6)
    assert second.reason == "PostgreSQL decides, and not every time"


def test_a_mark_is_a_comment_of_any_syntax():
    for comment in (
        "# unproven: why",
        "-- unproven: why",
        "// unproven: why",
        "; unproven: why",
        "/* unproven: why */",
        "<!-- unproven: why -->",
    ):
        (mark,) = find_marks("fixed.conf", f"x {comment}\n")
        assert mark.reason == "why"


def test_a_mark_without_a_reason_has_none():
    for comment in ("# unproven", "# unproven:", "#unproven: "):
        (mark,) = find_marks("fixed.py", f"x = 1  {comment}\n")
        assert mark.reason == ""
    assert find_marks("fixed.py", "# It is unproven that this helps.\n") == []
