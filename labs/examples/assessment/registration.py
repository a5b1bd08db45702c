"""Two people register one address at the same moment: who wins?"""

import threading
from collections.abc import Iterator

import psycopg
from psycopg.errors import UniqueViolation

from services.waiting import wait_for

# region rules
RULES = {
    "no constraint": "",
    "UNIQUE (email)": "ALTER TABLE account ADD UNIQUE (email)",
    "UNIQUE (lower(email))": "CREATE UNIQUE INDEX ON account (lower(email))",
}
# endregion rules
SCHEMA = """
DROP TABLE IF EXISTS account;
CREATE TABLE account (id serial PRIMARY KEY, email text NOT NULL);
"""
WAITING = """
SELECT count(*) FROM pg_stat_activity
WHERE datname = current_database() AND wait_event_type = 'Lock'
"""


# region register
def is_free(db: psycopg.Connection, email: str) -> bool:
    """The check that many would call enough."""
    query = "SELECT count(*) FROM account WHERE email = %s"
    return db.execute(query, (email,)).fetchone() == (0,)


def insert(db: psycopg.Connection, email: str) -> int:
    """Store the account; give the status of the response."""
    try:
        db.execute("INSERT INTO account (email) VALUES (%s)", (email,))
        db.commit()
    except UniqueViolation:
        db.rollback()
        return 409
    return 201


# endregion register


def race(url: str, rule: str, second_email: str) -> str:
    """Both check, then both insert; the first commits while the second is at it."""
    statuses: list[int] = []
    with psycopg.connect(url, autocommit=True) as look:
        look.execute(SCHEMA)
        if rule:
            look.execute(rule)
        with psycopg.connect(url) as first, psycopg.connect(url) as second:
            free = [is_free(first, "ada@example.com"), is_free(second, second_email)]
            if free != [True, True]:
                raise AssertionError("both should see a free address")
            first.execute("INSERT INTO account (email) VALUES ('ada@example.com')")
            other = threading.Thread(
                target=lambda: statuses.append(insert(second, second_email))
            )
            other.start()
            wait_for(
                lambda: bool(statuses) or look.execute(WAITING).fetchone() == (1,),
                "the second to be done, or to wait for the first",
                10,
            )
            first.commit()
            other.join(timeout=20)
        (accounts,) = look.execute("SELECT count(*) FROM account").fetchone() or (0,)
    return f"201 and {statuses[0]}, accounts: {accounts}"


def report(url: str) -> Iterator[str]:
    """Race under each rule, with the same spelling and with another."""
    for second in ("ada@example.com", "Ada@Example.com"):
        yield f"ada@example.com and {second}"
        for label, rule in RULES.items():
            yield f"  {label:<22} {race(url, rule, second)}"
