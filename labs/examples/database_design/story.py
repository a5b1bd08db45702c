"""Add a column that must not be empty to a table that has rows."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psycopg
from psycopg import Connection

HERE = Path(__file__).parent
AT_ONCE = "orders.migrations_at_once"

FILL = """
    INSERT INTO orders_customer (id, country)
    SELECT n, (ARRAY['KE', 'NG', 'GH'])[1 + n % 3] FROM generate_series(1, 300) n;
    INSERT INTO orders_order (customer_id, total)
    SELECT 1 + n % 300, 10 FROM generate_series(1, 30000) n;
"""

# region codes
OLD_CODE = "INSERT INTO orders_order (customer_id, total) VALUES (1, 10)"
NEW_CODE = """
    INSERT INTO orders_order (customer_id, total, currency)
    VALUES (1, 10, 'NGN')
"""
# endregion codes


def manage(
    url: str, *command: str, cwd: Path = HERE, migrations: str = "orders.migrations"
) -> tuple[int, str, str]:
    """Run manage.py as on the command line."""
    done = subprocess.run(
        [sys.executable, "manage.py", *command],
        cwd=cwd,
        env=os.environ
        | {
            "EXAMPLE_DATABASE_URL": url,
            "DJANGO_SETTINGS_MODULE": "settings",
            "ORDERS_MIGRATIONS": migrations,
        },
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def at_once(url: str, connection: Connection) -> Iterator[str]:
    """Yield what the migration in one step says, and what it left behind."""
    code, _, _ = manage(url, "migrate", "--verbosity", "0", migrations=AT_ONCE)
    yield f"# no rows\n$ python manage.py migrate; echo $?\n{code}\n"
    manage(url, "migrate", "--verbosity", "0", "orders", "0001", migrations=AT_ONCE)
    connection.execute(FILL)
    yield "# 30,000 rows"
    code, _, errors = manage(url, "migrate", "--verbosity", "0", migrations=AT_ONCE)
    yield f"$ python manage.py migrate; echo $?\n{errors.splitlines()[-1]}\n{code}"
    columns = connection.execute(
        "SELECT column_name FROM information_schema.columns"
        " WHERE table_name = 'orders_order' ORDER BY ordinal_position"
    ).fetchall()
    yield "columns of orders_order: " + ", ".join(row[0] for row in columns)


def in_steps(url: str, connection: Connection) -> Iterator[str]:
    """Yield, after each migration, which code can still write."""
    for step in ("0001", "0002", "0003", "0004"):
        code, _, errors = manage(url, "migrate", "--verbosity", "0", "orders", step)
        if code != 0:
            raise RuntimeError(errors)
        name = next(HERE.glob(f"orders/migrations/{step}_*.py")).stem
        yield f"# {name}{empty(connection)}"
        yield f"  old code: {try_to(connection, OLD_CODE)}"
        yield f"  new code: {try_to(connection, NEW_CODE)}"


def foreign_key(url: str) -> str:
    """Return what Django's migration asks of the database for a foreign key."""
    _, output, _ = manage(url, "sqlmigrate", "orders", "0001")
    found = (
        re.search(r"FOREIGN KEY .+?;", output),
        re.search(r"CREATE INDEX.+?;", output),
    )
    return "\n".join(match[0] for match in found if match)


def empty(connection: Connection) -> str:
    """Return how many orders have no currency yet, once there is one."""
    try:
        row = connection.execute(
            "SELECT count(*) FROM orders_order WHERE currency IS NULL"
        ).fetchone()
    except psycopg.errors.UndefinedColumn:
        return ""
    return f", rows without a currency: {row[0] if row else '?'}"


def try_to(connection: Connection, statement: str) -> str:
    """Say whether a statement works, and change nothing."""
    try:
        with connection.transaction(force_rollback=True):
            connection.execute(statement)
    except psycopg.Error as error:
        return f"{error.diag.message_primary}"
    return "writes"


def without_a_scan(connection: Connection) -> Iterator[str]:
    """Yield what the server itself says about proving NOT NULL."""
    script = (HERE / "require.sql").read_text(encoding="utf-8")
    statements = script.split("region require\n")[1].split("\n-- ")[0].split(";")
    notices: list[str] = []
    connection.add_notice_handler(
        lambda notice: notices.append(notice.message_primary or "")
    )
    connection.execute("ALTER TABLE orders_order ALTER COLUMN currency DROP NOT NULL")
    connection.execute("SET client_min_messages = debug1")
    alone = "ALTER TABLE orders_order\n    ALTER COLUMN currency SET NOT NULL"
    with connection.transaction(force_rollback=True):
        connection.execute(alone)
        yield f"# in one statement\n{alone};"
        yield from _relevant(notices)
    yield "\n# in four"
    for statement in statements[:-1]:
        notices.clear()
        connection.execute(statement)
        yield f"{statement.strip()};"
        yield from _relevant(notices)


def _relevant(notices: list[str]) -> list[str]:
    return [
        f"DEBUG:  {text}" for text in notices if "verifying" in text or "prove" in text
    ]


def report(url: str) -> dict[str, str]:
    """Return what each scene prints, by name."""
    with psycopg.connect(url, autocommit=True) as connection:
        return {
            "foreign_key": foreign_key(url),
            "at_once": "\n".join(at_once(url, connection)),
            "in_steps": "\n".join(in_steps(url, connection)),
            "without_a_scan": "\n".join(without_a_scan(connection)),
        }
