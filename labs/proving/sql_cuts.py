"""What of an SQL statement in a string can be taken out alone."""

import re
from collections.abc import Iterator

# The labs write SQL in capitals; prose that begins with one of these words does not.
STATEMENT = re.compile(
    r"\s*(?:SELECT|INSERT INTO|UPDATE|DELETE FROM|CREATE|ALTER|WITH)\s"
)
VALUE = r"(?:'[^']*'|\w+(?:\([^()]*\))?)"
# Where one clause begins, the one before it has ended.
NEXT = r"(?=\s*(?:$|[;)]|\b(?:WHERE|GROUP|ORDER|LIMIT|FOR|ON CONFLICT|RETURNING)\b))"
CLAUSES = [
    re.compile(rf"\s+{clause}")
    for clause in (
        r"PRIMARY KEY(?!\s*\()",
        r"UNIQUE(?!\s*\()\b",
        r"NOT NULL\b",
        rf"DEFAULT {VALUE}",
        r"GENERATED (?:ALWAYS|BY DEFAULT) AS IDENTITY\b",
        r"REFERENCES \w+(?:\s*\([^()]*\))?",
        r"CHECK \((?:[^()]|\([^()]*\))*\)",
        r"CONCURRENTLY\b",
        r"IF (?:NOT )?EXISTS\b",
        r'COLLATE (?:"[^"]*"|\w+)',
        rf"WHERE\s(?:(?!%s|%\().)*?{NEXT}",
        rf"ORDER BY\s(?:(?!%s|%\().)*?{NEXT}",
        r"LIMIT \d+",
        r"ON CONFLICT(?:\s*\([^()]*\))? DO NOTHING\b",
        r"FOR (?:NO KEY )?UPDATE(?: (?:SKIP LOCKED|NOWAIT))?\b",
        r"(?:SKIP LOCKED|NOWAIT)\b",
    )
]


def is_sql(text: str) -> bool:
    """Tell whether a string is a statement of SQL."""
    return STATEMENT.match(text) is not None


def cuts(text: str) -> Iterator[tuple[int, int]]:
    """Yield where a part of SQL begins and ends: each clause, and each line.

    A line is one that can go: a statement, a column, a clause; not the head of what
    goes on below it.
    """
    seen = set()
    clauses = [one.span() for clause in CLAUSES for one in clause.finditer(text)]
    for start, end in sorted({*clauses, *_lines(text)}):
        says = (text[:end].rstrip("\n").count("\n"), text[start:end].strip(" \n,"))
        if says not in seen and _is_closed(text[start:end]):
            seen.add(says)
            yield start, end


def _is_closed(text: str) -> bool:
    return text.count("(") == text.count(")")


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield each line of several that can go."""
    end = 0
    for line in text.splitlines(keepends=True) if "\n" in text else ():
        start, end = end, end + len(line)
        whole = line.rstrip().endswith(";")
        if not line.strip() or (STATEMENT.match(line) and not whole):
            continue
        if not whole and text[end:].lstrip()[:1] == ")":
            # The last column: no comma before it.
            start = len(text[:start].rstrip().removesuffix(","))
            yield start, start + len(text[start:end].rstrip("\n"))
        else:
            yield start, end
