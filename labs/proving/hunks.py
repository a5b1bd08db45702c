"""Where two texts differ, line by line."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True)
class Hunk:
    """Lines `start` to `end` (from 0, the end not among them) that were `before`."""

    start: int
    end: int
    before: tuple[str, ...]


def find_hunks(before: Sequence[str], after: Sequence[str]) -> list[Hunk]:
    """Return each run of lines that differs."""
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    return [
        Hunk(start, end, tuple(before[old:old_end]))
        for tag, old, old_end, start, end in matcher.get_opcodes()
        if tag != "equal"
    ]


def changed_lines(hunks: Sequence[Hunk]) -> set[int]:
    """Return the numbers, from 1, of all lines that were added or changed."""
    return {line + 1 for hunk in hunks for line in range(hunk.start, hunk.end)}


def put_back(hunk: Hunk, after: Sequence[str], keep: Sequence[str] = ()) -> str:
    """Return the text with one hunk as it was; `keep` stays in front of it."""
    return "".join([*after[: hunk.start], *keep, *hunk.before, *after[hunk.end :]])
