"""How a file of some type writes a comment."""

import re
from functools import cache
from pathlib import PurePath

# What begins a comment where nothing else is known.
USUAL = ("#",)
BY_SUFFIX = {
    ".sql": ("--", "/*"),
    ".ini": ("#", ";"),
    ".cfg": ("#", ";"),
    ".conf": ("#", ";"),
    ".js": ("//", "/*"),
    ".ts": ("//", "/*"),
    ".css": ("/*",),
    ".html": ("<!--", "{#"),
    ".xml": ("<!--",),
    ".md": ("<!--",),
    ".json": (),
    ".csv": (),
}
ENDS = r"\s*(?:\*/|-->|#\})?\s*$"


@cache
def _comment(suffix: str) -> re.Pattern[str]:
    signs = "|".join(re.escape(sign) for sign in BY_SUFFIX.get(suffix, USUAL))
    return re.compile(rf"(?:{signs or '(?!)'})\s*(?P<text>.*?){ENDS}")


def comment_on(file: str, line: str) -> str | None:
    """Return what a line says that is nothing but a comment; None where it is not."""
    found = _comment(PurePath(file).suffix).match(line.strip())
    return found["text"] if found else None


def is_silent(file: str, line: str) -> bool:
    """Tell whether a line is empty, or a comment."""
    return not line.strip() or comment_on(file, line) is not None
