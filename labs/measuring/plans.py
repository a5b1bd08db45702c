"""A plan of PostgreSQL, without what differs between runs and versions."""

import re
from collections.abc import Iterable, Iterator
from typing import Any


def steady(lines: Iterable[str]) -> str:
    """Return a plan as a page shows it: nothing of the plan itself is left out.

    Pages are added up, whether they were in memory or had to be read.
    """
    return "\n".join(_steady(lines))


def pages(plan: str) -> int:
    """Return the number of 8 kB pages that the top node of a plan touched."""
    start = plan.index("Buffers:")
    return _number("hit", plan[start:])


def rows_read(node: dict[str, Any]) -> int:
    """Count the rows that a node of a plan in JSON took from tables, and those below.

    Rows that were read and thrown away by a filter count too.
    """
    rows = sum(rows_read(child) for child in node.get("Plans", []))
    if "Relation Name" in node:
        removed = node.get("Rows Removed by Filter", 0)
        rows += round((node["Actual Rows"] + removed) * node["Actual Loops"])
    return rows


def _steady(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if line.startswith("Planning:"):  # what planning itself read
            return
        if "Index Searches:" in line:  # PostgreSQL 18 adds it
            continue
        line = re.sub(r"rows=(\d+)\.00\b", r"rows=\1", line)  # and 18 writes this
        if "Buffers:" in line:
            indent = line[: line.index("Buffers:")]
            both = _number("hit", line) + _number("read", line)
            line = f"{indent}Buffers: shared hit={both}"
        yield line


def _number(word: str, line: str) -> int:
    found = re.search(rf"{word}=(\d+)", line)
    return int(found[1]) if found else 0
