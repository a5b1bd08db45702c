"""A lab's fix, taken apart."""

from pathlib import Path

from proving.line_parts import line_parts
from proving.marks import Mark, find_marks
from proving.pairs import find_pairs
from proving.part import Part
from proving.python_parts import python_parts


def take_apart(
    folder: Path, also_fixed: tuple[str, ...] = ()
) -> tuple[list[Part], list[Mark]]:
    """Return each part of the fix in a lab's folder, and the marks in it."""
    parts: list[Part] = []
    marks: list[Mark] = []
    for pair in find_pairs(folder, also_fixed):
        split = python_parts if pair.file.endswith(".py") else line_parts
        parts += split(pair)
        marks += find_marks(pair.file, pair.after)
    return parts, marks
