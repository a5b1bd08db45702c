"""The lab: page 1 and page 10,000 of the same list."""

from challenges.deep_pages_time_out import report, table
from challenges.deep_pages_time_out.client import address_of, get, rows_read
from measuring.figures import WAITING_BAND, Figure, count, time_both
from measuring.lab import Account, Lab


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step(f"{table.ROWS:,} orders, in pages of 20. Somebody wants the last one.")
    account.line(report.asked("failing", report.DEEP))

    account.step("Its plan. The index is there, and it is used.")
    account.line(report.plan("failing", report.DEEP))

    account.step("With a time limit, it fails.")
    account.line(report.timed_out())

    account.step("What each page costs, by number and by cursor.")
    account.line(report.growth())

    account.step("A dead end: leave the count out.")
    account.line(report.asked("failing", 1))
    account.line(report.ways())

    account.step("Three orders arrive between two pages.")
    account.line("By number:")
    account.line(report.shown_twice("failing"))
    account.line("By cursor:")
    account.line(report.shown_twice("fixed"))

    account.step("Packers work the list off, page by page.")
    account.line(report.packed())

    account.step("The cursor's page, its plan, and what the cursor says.")
    account.line(report.answer())
    account.line(report.read_cursor())
    account.line(report.plan("fixed", report.DEEP))

    account.step("A trap: 1,500 orders of the same moment.")
    account.line(report.same_moment())

    account.step("Addresses that lead nowhere.")
    account.line(report.refused())

    account.step("A cursor of our own, said in two ways, half way down.")
    account.line(report.keyset_or())
    account.line(report.keyset())


def measure() -> dict[str, Figure]:
    """Count rows and lost orders, and time the last page."""
    by_number, by_cursor = (
        address_of(version, report.DEEP) for version in ("failing", "fixed")
    )
    return {
        "rows": count(
            "Rows read for page 10,000",
            "rows",
            rows_read("failing", report.DEEP),
            rows_read("fixed", report.DEEP),
        ),
        "first": count(
            "Rows read for page 1",
            "rows",
            rows_read("failing", 1),
            rows_read("fixed", 1),
        ),
        "time": time_both(
            "Time for page 10,000",
            lambda: get(by_number),
            lambda: get(by_cursor),
            samples=9,
            tolerance=WAITING_BAND,
        ),
        "missed": count(
            "Orders never seen, of 200 that are worked off page by page",
            "orders",
            report.left_behind("failing"),
            report.left_behind("fixed"),
        ),
    }


LAB = Lab(
    id="deep-pages-time-out",
    title="Offset pagination: page 1 is quick, page 10,000 times out",
    needs=("postgresql",),
    headline="rows",
    ready=table.ready,
    tell=tell,
    measure=measure,
    packages=("django", "djangorestframework", "psycopg"),
)
