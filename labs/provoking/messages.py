"""The messages of a page in docs/errors, and finding them in what a program printed."""

import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

# What varies from one time to the next is written {name}.
VARYING = re.compile(r"\{[a-z][a-z0-9_ ]*\}")
# What may stand before a message in its line: nothing, a prefix, a bracket, a quote.
BEFORE = r"(?:^|(?<=[\s:>|(\[\"'`]))"
# And after it: a bracket, a quote or a full stop, and no more words; JSON goes on
# with its next name, nginx with who asked, and a remark
# may stand in brackets or after a colon.
AFTER = r"(?:[\s\"'`)\]}.,;…]*$|\"? ?,? ?(?:\"\w|client: ).*$|\s\(.*$|[.:;]\s.*$)"
# A sentence may be followed by another.
AFTER_SENTENCE = rf"(?:{AFTER}|\s.*$)"
# Colours of a terminal.
SEQUENCE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


@dataclass(frozen=True)
class Message:
    """One message of a page; of several lines, the last is the message itself."""

    text: str
    # Which releases word it so, where not all do: "Python 3.13 and newer".
    on: str | None = None

    @cached_property
    def patterns(self) -> list[re.Pattern[str]]:
        """One pattern for each line."""
        lines = [line.strip() for line in self.text.split("\n") if line.strip()]
        *beside, last = [_pattern(line) for line in lines]
        after = AFTER_SENTENCE if lines[-1][-1] in ".!?:;" else AFTER
        own = re.compile(BEFORE + last + after)
        return [*(re.compile(line) for line in beside), own]

    def found_in(self, printed: str) -> str | None:
        """Return the line that is the message, if each of its lines is there.

        The message itself has to be a line's end: a line that goes on says
        something else, and one that only mentions a name of it says nothing.
        """
        lines = [SEQUENCE.sub("", line).rstrip() for line in printed.splitlines()]
        *beside, own = self.patterns
        if not all(any(part.search(line) for line in lines) for part in beside):
            return None
        return next((line for line in lines if own.search(line)), None)


@dataclass(frozen=True)
class Entry:
    """A page of docs/errors, as far as its lab needs it."""

    id: str
    messages: tuple[Message, ...]
    # Where the wording comes from when nothing here can print it.
    source: str | None = None


def read_entry(path: Path) -> Entry:
    """Read the front matter of a page.

    Raises ValueError when it has none, or no messages: `npm run check` says more.
    """
    text = path.read_text(encoding="utf-8")
    found = re.match(r"---\n(.*?)\n---\n", text, re.DOTALL)
    fields: Any = yaml.safe_load(found[1]) if found else None
    messages = fields.get("messages") if isinstance(fields, dict) else None
    if not isinstance(messages, list) or not messages:
        raise ValueError(
            f"{path.name} lists no messages: run `npm run check -- {path}`"
        )
    return Entry(
        path.stem, tuple(_message(one) for one in messages), fields.get("source")
    )


def _message(listed: Any) -> Message:
    if isinstance(listed, dict):
        # YAML 1.1 takes a bare `on` for the truth value.
        return Message(str(listed["text"]), str(listed.get("on", listed.get(True))))
    return Message(str(listed))


def _pattern(line: str) -> str:
    constant = [
        r"\s+".join(re.escape(word) for word in re.split(r"\s+", part))
        for part in VARYING.split(line)
    ]
    return "(.+?)".join(constant)
