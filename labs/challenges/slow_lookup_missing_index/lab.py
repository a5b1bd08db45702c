"""The lab: one user among 200,000, looked up by the address."""

from django.db import connection, transaction

from challenges.slow_lookup_missing_index import failing, fixed, report, table
from measuring.figures import WAITING_BAND, Figure, count, time_both
from measuring.lab import Account, Lab
from measuring.plans import pages

LOOKUPS = 3
SIGN_UPS = 20_000


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step(f"A table of {table.ROWS:,} users. One signs in.")
    account.line(report.plan("failing"))

    account.step("The same lookup in tables of growing size.")
    account.line(report.growth())

    account.step("What the server counted during 20 lookups.")
    account.line(report.scans())

    account.step("With a time limit, it fails.")
    account.line(report.timed_out())

    account.step("With a unique index on lower(email), and a lookup that asks for it.")
    account.line(report.plan("fixed"))
    account.line(report.sizes())

    account.step("The address is typed with capitals, and another index was chosen.")
    account.line(report.iexact_plan())
    account.line("Which index serves which question?")
    account.line(report.capitals_tried())
    account.line(report.doubles())

    account.step("Another: db_index=True makes two.")
    account.line(report.indexes())

    account.step("Building it while somebody signs up.")
    account.line(f"In one go: {report.locked_out()}")
    account.line(f"Concurrently, {report.let_in()}")
    account.line(report.merged())
    account.line(report.refused_migration())


def look_up(version: str) -> None:
    """Find one user some times."""
    find = {"failing": failing.find_user, "fixed": fixed.find_user}[version]
    with connection.cursor() as cursor:
        cursor.execute(f"SET search_path TO {version}")
    for _ in range(LOOKUPS):
        find(table.SOMEBODY)


def sign_up(version: str) -> None:
    """Add users, and take them back."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL search_path TO {version}")
        cursor.execute(table.FILL, [table.ROWS + 1, table.ROWS + SIGN_UPS])
        transaction.set_rollback(True)


def measure() -> dict[str, Figure]:
    """Count pages, and time reading and writing."""
    before, after = (pages(report.plan(name)) for name in ("failing", "fixed"))
    return {
        "pages": count("Pages read for one lookup", "pages", before, after),
        "lookup": time_both(
            f"Time of {LOOKUPS} lookups",
            lambda: look_up("failing"),
            lambda: look_up("fixed"),
            samples=9,
            tolerance=WAITING_BAND,
        ),
        "sign_ups": time_both(
            f"Time to add {SIGN_UPS:,} users",
            lambda: sign_up("failing"),
            lambda: sign_up("fixed"),
            samples=9,
            tolerance=WAITING_BAND,
        ),
    }


LAB = Lab(
    id="slow-lookup-missing-index",
    title="Missing index: a lookup slows as the table grows",
    needs=("postgresql",),
    headline="pages",
    ready=table.ready,
    tell=tell,
    measure=measure,
    packages=("django", "psycopg"),
    also_fixed=("migrate_merge.py", "migrate_concurrently.py"),
)
