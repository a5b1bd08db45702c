"""Which files of a lab are its fix, and what each was before."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# What tools leave behind.
SKIPPED = {"__pycache__", ".ruff_cache", ".mypy_cache", ".pytest_cache"}


@dataclass(frozen=True)
class Pair:
    """A file of the fix, and its text before and after; None where it was not."""

    file: str
    before: str | None
    after: str


def find_pairs(folder: Path, also_fixed: tuple[str, ...] = ()) -> list[Pair]:
    """Return each file of the fix that differs from the failing side.

    `fixed.py` is held against `failing.py`, `fixed/…` against `failing/…`, any
    type of file alike; what is in `also_fixed` is taken as having no failing
    side. Raises ValueError where a lab has no fix, or names a file that is not there.
    """
    pairs = [
        pair
        for path in _fixed_files(folder)
        if (pair := _pair(folder, path)).file not in also_fixed
    ]
    for name in also_fixed:
        if not (folder / name).is_file():
            raise ValueError(f"also_fixed names {name}, which is not in {folder}")
        pairs.append(Pair(name, None, _read(folder / name)))
    if not pairs:
        raise ValueError(f"there is no fixed.* and no fixed/ in {folder}")
    return [pair for pair in pairs if pair.before != pair.after]


def _fixed_files(folder: Path) -> Iterator[Path]:
    for top in sorted(folder.glob("fixed*")):
        if top.is_file():
            yield top
        else:
            for path in sorted(top.rglob("*")):
                if path.is_file() and not SKIPPED & set(path.parts):
                    yield path


def _pair(folder: Path, path: Path) -> Pair:
    name = path.relative_to(folder).as_posix()
    before = folder / name.replace("fixed", "failing", 1)
    return Pair(name, _read(before) if before.is_file() else None, _read(path))


def _read(path: Path) -> str:
    # As Latin-1 any byte comes back as it was, also in a file that is no text.
    raw = path.read_bytes()
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")
