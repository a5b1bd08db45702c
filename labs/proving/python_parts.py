"""The parts of a Python file: what of it can be taken out alone."""

from collections.abc import Iterator

from proving.hunks import Hunk, changed_lines, find_hunks, put_back
from proving.meaning import import_lines, is_python, meaning, silent_lines
from proving.missing import is_unused, with_missing
from proving.pairs import Pair
from proving.part import Part
from proving.python_nodes import find_nodes


def python_parts(pair: Pair) -> list[Part]:
    """Return each part of a Python file once, in the order of the file."""
    before = (pair.before or "").splitlines(keepends=True)
    after = pair.after.splitlines(keepends=True)
    hunks = find_hunks(before, after)
    candidates = [
        *_hunks_put_back(pair, after, hunks),
        *(
            part
            for part in find_nodes(pair.file, pair.after, changed_lines(hunks))
            if not _reflowed(part, hunks, after)
        ),
    ]
    seen = {meaning(pair.after)}
    parts = []
    for part in candidates:
        try:
            does = meaning(part.without)
        except SyntaxError:
            continue
        if does not in seen:
            seen.add(does)
            parts.append(part)
    return sorted(parts, key=lambda part: part.line)


def _hunks_put_back(pair: Pair, after: list[str], hunks: list[Hunk]) -> Iterator[Part]:
    if pair.before is None:
        return
    imported, silent = import_lines(pair.after), silent_lines(pair.after)
    for number in range(len(hunks)):
        if not hunks[number].before:
            continue
        # A hunk may end within a statement: then the next ones go with it.
        for last in range(number, len(hunks)):
            hunk = _joined(hunks[number : last + 1], after)
            lines = range(hunk.start, hunk.end)
            kept = [after[line] for line in lines if line + 1 in imported]
            without = put_back(hunk, after, kept)
            if is_python(without):
                said = [line for line in lines if line + 1 not in silent]
                if not said and is_unused("".join(hunk.before), without):
                    break
                shown = "".join(after[line] for line in said) or "".join(hunk.before)
                first = said[0] if said else min(hunk.start, len(after) - 1)
                whole = with_missing(without, pair.before)
                yield Part(pair.file, first + 1, shown.strip(), "put back", whole)
                break


def _reflowed(part: Part, hunks: list[Hunk], after: list[str]) -> bool:
    """Tell whether a part is what it was, and only what stands around it changed."""
    hunk = next((one for one in hunks if one.start < part.line <= one.end), None)
    if hunk is None or part.how == "put back":
        return False
    said = _squeezed(part.text)
    was = _squeezed("".join(hunk.before))
    return was.count(said) >= _squeezed("".join(after[hunk.start : hunk.end])).count(
        said
    )


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _joined(hunks: list[Hunk], after: list[str]) -> Hunk:
    """Return hunks that follow each other as one, with the lines between."""
    before: list[str] = []
    for number, hunk in enumerate(hunks):
        if number:
            before += after[hunks[number - 1].end : hunk.start]
        before += hunk.before
    return Hunk(hunks[0].start, hunks[-1].end, tuple(before))
