"""The parts of a file that is no Python: hunk by hunk and line by line."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import PurePath

import yaml

from proving.comments import is_silent
from proving.hunks import Hunk, find_hunks, put_back
from proving.pairs import Pair
from proving.part import Part


def line_parts(pair: Pair) -> list[Part]:
    """Return each part of a file once, in its order; one that is not text is one."""
    before = (pair.before or "").splitlines(keepends=True)
    after = pair.after.splitlines(keepends=True)
    if "\0" in pair.after:
        if pair.before is None:
            return []
        return [Part(pair.file, 1, "the whole file", "put back", pair.before)]
    seen = {_said(pair.file, pair.after)}
    parts = []
    for hunk in find_hunks(before, after):
        for part in _parts_of(pair, hunk, after):
            says = _said(pair.file, part.without)
            if says not in seen:
                seen.add(says)
                parts.append(part)
    return sorted(parts, key=lambda part: part.line)


def _parts_of(pair: Pair, hunk: Hunk, after: list[str]) -> Iterator[Part]:
    lines = range(hunk.start, hunk.end)
    spoken = [line for line in lines if not is_silent(pair.file, after[line])]
    if hunk.before:
        first = spoken[0] if spoken else min(hunk.start, max(len(after) - 1, 0))
        shown = "".join(after[line] for line in spoken) or "".join(hunk.before)
        yield _part(pair, first, shown, "put back", put_back(hunk, after))
    if len(hunk.before) == len(lines) > 1:
        for line, old in zip(lines, hunk.before, strict=True):
            if line in spoken:
                one = put_back(Hunk(line, line + 1, (old,)), after)
                yield _part(pair, line, after[line], "put back", one)
    if len(hunk.before) != len(lines):
        for line in spoken:
            end = _end_of(pair.file, after, line)
            without = _without(pair.file, after, line, end)
            yield _part(pair, line, "".join(after[line:end]), "taken out", without)


def _part(pair: Pair, line: int, shown: str, how: str, without: str) -> Part:
    needed = is_broken(pair.file, without)
    return Part(pair.file, line + 1, shown.strip(), how, without, needed)


def _end_of(file: str, after: list[str], line: int) -> int:
    """Return where a line ends, with what hangs on it: deeper lines, or after `\\`."""
    end = line + 1
    if _goes_on(after, line - 1):
        return end  # One line among those of an instruction.
    while end < len(after) and _goes_on(after, end - 1):
        end += 1
    if PurePath(file).suffix in {".yml", ".yaml"}:
        depth = _depth(after[line])
        while end < len(after) and (
            not after[end].strip() or _depth(after[end]) > depth
        ):
            end += 1
    return end


def _without(file: str, after: list[str], line: int, end: int) -> str:
    above, below = after[:line], after[end:]
    # The last column of a table, the last entry of an object: no comma before it.
    closes = bool(below) and below[0].lstrip()[:1] in {")", "}", "]"}
    if PurePath(file).suffix in {".sql", ".json"} and closes and above:
        above[-1] = re.sub(r",(\s*)$", r"\1", above[-1])
    # The last line of an instruction: the one before it must not go on.
    if _goes_on(after, line - 1) and not _goes_on(after, end - 1):
        above[-1] = re.sub(r"\s*(&&|\|\||;)?\s*\\(\s*)$", r"\2", above[-1])
    return "".join([*above, *below])


def is_broken(file: str, text: str) -> bool:
    """Tell whether a file can no longer be read as what its name says."""
    try:
        match PurePath(file).suffix:
            case ".json":
                json.loads(text)
            case ".toml":
                tomllib.loads(text)
            case ".yml" | ".yaml":
                list(yaml.parse(text))
    except (ValueError, yaml.YAMLError):
        return True
    return False


def _goes_on(after: list[str], line: int) -> bool:
    return line >= 0 and after[line].rstrip().endswith("\\")


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _said(file: str, text: str) -> str:
    """Return a text without its comments and empty lines."""
    return "\n".join(line for line in text.splitlines() if not is_silent(file, line))
