"""Report what failed, and where, from a web server's access log."""

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# region parse
LINE = re.compile(
    r"(?P<client>\S+) \S+ \S+ \[(?P<time>[^\]]+)\] "
    r'"(?P<method>[A-Z]+) (?P<path>\S+) [^"]*" '
    r"(?P<status>\d{3}) (?P<size>\d+)$"
)


@dataclass(frozen=True, slots=True)
class Hit:
    """One request, as the access log tells it; `size` is in bytes."""

    client: str
    path: str
    status: int
    size: int


def parse(line: str) -> Hit | None:
    """Read one line; None when the line has another shape."""
    found = LINE.match(line)
    if found is None:
        return None
    path = found["path"].partition("?")[0]
    return Hit(found["client"], path, int(found["status"]), int(found["size"]))


# endregion parse


# region generators
def lines(path: Path) -> Iterator[str]:
    """Give the file line by line; only one line is in memory."""
    with path.open(encoding="utf-8", errors="replace") as log:
        for line in log:
            yield line.rstrip("\n")


def hits(source: Iterable[str], refused: Counter[str]) -> Iterator[Hit]:
    """Give what could be read, and count what could not."""
    for line in source:
        hit = parse(line)
        if hit is None:
            refused["unreadable"] += 1
        else:
            yield hit


# endregion generators


# region main
def main() -> int:
    """Print the report; exit with 1 when the server failed a request."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("log", type=Path)
    path = options.parse_args().log
    if not path.is_file():
        options.error(f"no such file: {path}")

    refused: Counter[str] = Counter()
    statuses: Counter[int] = Counter()
    failed: Counter[str] = Counter()
    for hit in hits(lines(path), refused):
        statuses[hit.status // 100] += 1
        if hit.status >= 500:
            failed[hit.path] += 1

    for family, count in sorted(statuses.items()):
        print(f"{family}xx  {count:>3}")
    print(f"unreadable lines: {refused['unreadable']}")
    for failing, count in failed.most_common(3):
        print(f"failed {count} times: {failing}")
    return 1 if failed else 0


# endregion main


if __name__ == "__main__":
    sys.exit(main())
