"""A part of a fix, and how it is shown."""

import re
from dataclasses import dataclass

MOST_SHOWN = 72


@dataclass(frozen=True)
class Part:
    """Something that the fix added or changed, and its file without it."""

    file: str
    line: int
    text: str
    # "taken out", "put back", "unwrapped": what was done to it.
    how: str
    # The whole file once that is done.
    without: str
    # Whether what it takes out is read elsewhere, so that nothing could run.
    needed: bool = False
    # Whether it is an argument or an entry, which what takes it may insist on.
    argument: bool = False

    @property
    def place(self) -> str:
        """Return where it stands: `fixed.py:12`."""
        return f"{self.file}:{self.line}"

    @property
    def names(self) -> frozenset[str]:
        """Return every identifier in its text."""
        return frozenset(re.findall(r"[^\W\d]\w*", self.text))

    @property
    def shown(self) -> str:
        """Return its text in one line, cut to the width of a terminal."""
        line = " ".join(self.text.split())
        return line if len(line) <= MOST_SHOWN else f"{line[: MOST_SHOWN - 2]} …"
