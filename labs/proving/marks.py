"""Marks in a fix that say why a part of it cannot be proven."""

import re
from dataclasses import dataclass

from proving.comments import comment_on

# `# unproven: reason`, in the comment of any syntax.
MARK = re.compile(
    r"(?:#|--|//|;|<!--|/\*)\s*unproven\b:?\s*(?P<reason>.*?)\s*(?:-->|\*/)?\s*$"
)
REGION = re.compile(r"(?:end)?region\b")


@dataclass(frozen=True)
class Mark:
    """A mark on line `line` of a file, for the parts that begin on line `covers`."""

    file: str
    line: int
    covers: int
    reason: str

    @property
    def place(self) -> str:
        """Return where it stands: `fixed.py:12`."""
        return f"{self.file}:{self.line}"


def find_marks(file: str, text: str) -> list[Mark]:
    """Return each mark: it is for its own line, or, alone on one, for the next.

    The reason may go on in the comment lines below it.
    """
    lines = text.splitlines()
    marks = []
    for number, line in enumerate(lines, start=1):
        if (found := MARK.search(line)) is None:
            continue
        reason, covers = found["reason"], number
        if not line[: found.start()].strip():
            covers, more = _next_code(file, lines, number)
            reason = " ".join([reason, *more]).strip()
        marks.append(Mark(file, number, covers, reason))
    return marks


def _next_code(file: str, lines: list[str], number: int) -> tuple[int, list[str]]:
    """Return the next line that is no comment, and the comments before it."""
    more: list[str] = []
    ended = False
    for at in range(number, len(lines)):
        comment = comment_on(file, lines[at])
        if comment is None and lines[at].strip():
            return at + 1, more
        ended = ended or comment is None or REGION.match(comment) is not None
        if comment is not None and not ended:
            more.append(comment)
    return number, more
