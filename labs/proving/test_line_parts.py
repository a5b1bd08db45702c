"""What of a file that is no Python is a part of a fix."""

import textwrap

from proving.line_parts import is_broken, line_parts
from proving.pairs import Pair
from proving.part import Part


def parts(file: str, before: str | None, after: str) -> list[Part]:
    """Take a file apart."""
    texts = [textwrap.dedent(text or "").lstrip("\n") for text in (before, after)]
    return line_parts(Pair(file, None if before is None else texts[0], texts[1]))


def told(file: str, before: str | None, after: str) -> list[tuple[int, str, str]]:
    return [(one.line, one.how, one.text) for one in parts(file, before, after)]


def test_changed_lines_are_put_back_and_added_ones_taken_out():
    before = """
        django
        httpx
        redis==8
    """
    after = """
        # Each exact.
        django==5
        httpx==1
        redis==8
        celery==5
    """
    assert told("fixed/requirements.txt", before, after) == [
        (2, "put back", "django==5\nhttpx==1"),
        (2, "taken out", "django==5"),
        (3, "taken out", "httpx==1"),
        (5, "taken out", "celery==5"),
    ]
    same_length = after.replace("        # Each exact.\n", "")
    assert told("fixed/requirements.txt", before, same_length) == [
        (1, "put back", "django==5\nhttpx==1"),
        (1, "put back", "django==5"),
        (2, "put back", "httpx==1"),
        (4, "taken out", "celery==5"),
    ]


def test_a_key_of_yaml_goes_with_what_is_below_it():
    after = """
        services:
          db:
            healthcheck:
              test: ready
    """
    assert told("fixed/compose.yaml", "", after) == [
        (1, "taken out", "services:\n  db:\n    healthcheck:\n      test: ready"),
        (2, "taken out", "db:\n    healthcheck:\n      test: ready"),
        (3, "taken out", "healthcheck:\n      test: ready"),
        (4, "taken out", "test: ready"),
    ]


def test_a_line_that_goes_on_goes_as_a_whole_and_line_by_line():
    after = """
        RUN apt-get update && \\
            apt-get install \\
            --yes git
        USER app
    """
    found = parts("fixed/Dockerfile", "", after)
    assert {one.line: one.without.split("\n") for one in found} == {
        1: ["USER app", ""],
        2: ["RUN apt-get update && \\", "    --yes git", "USER app", ""],
        3: ["RUN apt-get update && \\", "    apt-get install", "USER app", ""],
        4: [*after.replace(" " * 8, "").split("\n")[1:4], ""],
    }


def test_the_last_column_goes_with_the_comma_before_it():
    after = """
        CREATE TABLE sale (
            id int,
            buyer text
        );
    """
    (last,) = [one for one in parts("fixed.sql", "", after) if one.line == 3]
    assert last.without == "CREATE TABLE sale (\n    id int\n);\n"


def test_comments_are_no_parts_and_deleted_lines_come_back():
    before = "-- old\nDROP TABLE sale;\nSELECT 1;\n"
    after = "-- new\nSELECT 1;\n"
    assert told("fixed.sql", before, after) == [
        (1, "put back", "-- old\nDROP TABLE sale;")
    ]


def test_a_file_that_can_no_longer_be_read_is_needed_to_run():
    after = '{"a": 1,\n"b": 2\n}\n'
    needed = {one.line: one.needed for one in parts("fixed/rates.json", "", after)}
    assert needed == {1: True, 2: False, 3: True}
    assert is_broken("a.toml", "[a\n")
    assert is_broken("a.yml", "a: [\n")
    assert not is_broken("a.conf", "{\n")


def test_a_file_of_bytes_is_put_back_as_a_whole():
    (part,) = line_parts(Pair("fixed/mo", "\0old", "\0new"))
    assert (part.text, part.without) == ("the whole file", "\0old")
    assert line_parts(Pair("fixed/mo", None, "\0new")) == []
