"""The texts that the lab tells and the page shows."""

import json
import re
import traceback
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit

import rest_framework
from django.db import DatabaseError, connection
from django.db.models import QuerySet
from django.test.utils import CaptureQueriesContext

from challenges.deep_pages_time_out import others, table
from challenges.deep_pages_time_out.client import (
    SIZE,
    address_of,
    ask,
    get,
    ids,
    rows_read,
    statements,
)
from measuring.outline import outline
from measuring.plans import pages
from shop.orders.models import Customer, Order

DEEP = 10_000
GROWTH = (1, 10, 100, 1_000, DEEP)
DRF = rest_framework.__path__[0]


def shortened(sql: str) -> str:
    """Leave the list of columns, the table's name and the quotes out."""
    sql = re.sub(r"SELECT (?!COUNT).*? FROM", "SELECT … FROM", sql)
    sql = sql.replace('"', "").replace("orders_order.", "")
    return sql.replace(" AS __count", "")


def asked(version: str, page: int) -> str:
    """Return what one page asks, and how many rows are read for each statement."""
    lines = []
    for sql in statements(address_of(version, page)):
        clauses = re.sub(r" (?=ORDER BY|WHERE)", "\n    ", shortened(sql))
        lines.append(f"{clauses}\n    -- {table.rows_read(sql):,} rows read")
    return "\n".join(lines)


def plan(version: str, page: int) -> str:
    """Return the plan of the statement that fetches a page."""
    return table.plan(statements(address_of(version, page))[-1])


def growth() -> str:
    """Return how many rows and pages of the table a page costs, ever deeper."""
    lines = [f"{'':>8}{'by number':>19}{'by cursor':>18}"]
    lines.append(f"{'page':>8}{'rows':>10}{'8 kB':>9}{'rows':>9}{'8 kB':>9}")
    for page in GROWTH:
        line = f"{page:>8,}"
        for version, width in (("failing", 10), ("fixed", 9)):
            sql = statements(address_of(version, page))[-1]
            line += f"{table.rows_read(sql):>{width},}{pages(table.plan(sql)):>9,}"
        lines.append(line)
    return "\n".join(lines)


def ways() -> str:
    """Return what page 1 and page 10,000 cost in rows, for each way to cut."""
    lines = [f"{'':<26}{'page 1':>9}{'page 10,000':>14}"]
    for way, version in {
        "page numbers": "failing",
        "… without the count": "uncounted",
        "… of the first 100 pages": "shallow",
        "cursor": "fixed",
    }.items():
        line = f"{way:<26}{rows_read(version, 1):>9,}"
        status = ask(address_of(version, DEEP)).status_code
        deep = f"{rows_read(version, DEEP):,}" if status == 200 else f"HTTP {status}"
        lines.append(f"{line}{deep:>14}")
    return "\n".join(lines)


def in_short() -> str:
    """Return what page 1 and page 10,000 cost, by number and by cursor."""
    lines = ways().splitlines()
    return "\n".join([f"{'rows read':<26}{lines[0][26:]}", lines[1], lines[-1]])


# region limit
def limited(address: str) -> tuple[int, str, str]:
    """Halve the time limit until the fetch of the page's rows is cut off.

    Returns the limit in milliseconds, the statement and the traceback.
    """
    limit = 1_000
    for _ in range(60):
        cut = within(limit, address)
        # The count may be cut off first when the machine is busy: begin again.
        if cut and "OFFSET" in cut[0]:
            return limit, *cut
        limit = 1_000 if cut or limit == 1 else limit // 2
    raise AssertionError("no limit cuts off the fetch of the page's rows")


# endregion limit


def within(limit: int, address: str) -> tuple[str, str] | None:
    """Fetch a page with a time limit per statement, in milliseconds.

    Returns None, or the statement that was cut off and the traceback.
    """
    sent: list[str] = []

    def note(execute: Callable[..., Any], sql: str, params: Any, *rest: Any) -> Any:
        sent.append(sql % tuple(params) if params else sql)
        return execute(sql, params, *rest)

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('statement_timeout', %s, false)", [str(limit)]
        )
        try:
            with connection.execute_wrapper(note):
                response = ask(address)
        finally:
            cursor.execute("RESET statement_timeout")
    if response.status_code == 200:
        return None
    error = response.exc_info[1]
    if not isinstance(error, DatabaseError):
        raise error
    text = "".join(traceback.format_exception(error))
    return sent[-1], outline(text, f"{DRF}/pagination.py")


def timed_out() -> str:
    """Return what the log says of page 10,000 under a limit, and of the cursor's."""
    limit, sql, said = limited(address_of("failing", DEEP))
    if all(within(limit, address_of("fixed", DEEP)) for _ in range(5)):
        raise AssertionError(f"the cursor's page was cut off too, at {limit} ms")
    clauses = shortened(sql).replace(" ORDER BY", "\n    ORDER BY")
    return (
        "SET statement_timeout = N;  -- milliseconds, halved from 1,000"
        " until this is cut off:\n"
        f"{clauses}\n\n{said}\n\nby cursor, under the same N: HTTP 200"
    )


def arrivals(version: str) -> list[list[int]]:
    """Fetch two pages of five, with three new orders in between."""
    with table.beside(20):
        first = get(f"/{version}/orders/?page_size=5")
        newest = Order.objects.latest("placed_at")
        for _ in range(3):
            Order.objects.create(customer_id=1, placed_at=newest.placed_at)
        return [ids(first), ids(get(first["next"]))]


def shown_twice(version: str) -> str:
    """Return both pages, and what stands on both."""
    first, second = arrivals(version)
    twice = sorted(set(first) & set(second), reverse=True)
    return "\n".join(
        [
            f"page 1   {_spaced(first)}",
            "         three new orders: 21 22 23",
            f"page 2   {_spaced(second)}",
            f"twice    {_spaced(twice) or 'none'}",
        ]
    )


def _spaced(numbers: list[int]) -> str:
    return " ".join(map(str, numbers))


def left_behind(version: str, rows: int = 200) -> int:
    """Pack all open orders, page by page, and count those that nobody saw."""
    with table.beside(rows):
        address = f"/{version}/open/?page_size={SIZE}"
        for _ in range(rows):
            if not address:
                break
            page = get(address)
            Order.objects.filter(pk__in=ids(page)).update(status=Order.Status.SHIPPED)
            response = ask(page["next"]) if page["next"] else None
            # By number, the page that `next` names may be gone by now.
            gone = response is not None and response.status_code == 404
            address = None if gone else page["next"]
        return Order.objects.filter(status=Order.Status.PLACED).count()


def packed() -> str:
    """Return how many of 200 open orders each version leaves behind."""
    lines = [f"{'':<12}{'open':>6}{'packed':>8}{'never seen':>12}"]
    for way, version in (("by number", "failing"), ("by cursor", "fixed")):
        left = left_behind(version)
        lines.append(f"{way:<12}{200:>6}{200 - left:>8}{left:>12}")
    return "\n".join(lines)


def answer() -> str:
    """Return the frame of a page by cursor, and what the cursor says."""
    page = get("/fixed/orders/?page_size=20")
    page["results"] = ["…"]
    page["next"] = page["next"].replace("http://testserver", "")
    return json.dumps(page, indent=2, ensure_ascii=False).replace(
        '[\n    "…"\n  ]', "[…]"
    )


def read_cursor() -> str:
    """Return what a cursor says when it is read."""
    page = get("/fixed/orders/?page_size=20")
    cursor = parse_qs(urlsplit(page["next"]).query)["cursor"][0]
    return b64decode(cursor).decode()


def refused() -> str:
    """Return what each version says to a page that is not there."""
    nonsense = b64encode(b"p=abc").decode()
    lines = []
    for version, address in (
        ("failing", "?page=10001&page_size=20"),
        ("fixed", "?cursor=page-10001"),
        ("bare", f"?cursor={nonsense}"),
        ("fixed", f"?cursor={nonsense}"),
        ("bare", "?page=7"),
        ("fixed", "?page=7"),
    ):
        response = ask(f"/{version}/orders/{address}")
        who = {"bare": "CursorPagination alone"}.get(version, version)
        lines.append(f"{who}: GET /orders/{address}\n    {_answered(response)}")
    return "\n".join(lines)


def _answered(response: Any) -> str:
    if response.status_code == 200:
        first = ids(response.json()) == ids(get("/fixed/orders/?page_size=20"))
        return f"200 {'page 1' if first else 'another page'}"
    if response.status_code == 500:
        error = response.exc_info[1]
        return f"500 {type(error).__name__}: {error}"
    return f"{response.status_code} {response.text}"


def keyset_or() -> str:
    """Return the plan of the page after order 100,000, told with an or."""
    return _half_way(others.after_with_or)


def keyset() -> str:
    """Return the plan of the same page, told so that the index serves it."""
    return _half_way(others.after)


def _half_way(after: Callable[[datetime, int], QuerySet[Order]]) -> str:
    seen = others.NEWEST_FIRST[table.ROWS // 2]
    return table.plan(sent(after(seen.placed_at, seen.pk)[:SIZE]))


def sent(question: QuerySet[Order]) -> str:
    """Return the SQL that a query set sends."""
    with CaptureQueriesContext(connection) as queries:
        list(question)
    return str(queries[0]["sql"])


def import_at_once(rows: int = 1_500) -> None:
    """Bring orders in that all bear the same moment."""
    customer = Customer.objects.earliest("pk")
    newest = Order.objects.latest("placed_at").placed_at
    Order.objects.bulk_create(
        Order(customer=customer, placed_at=newest) for _ in range(rows)
    )


def same_moment() -> str:
    """Walk through 1,600 orders, 1,500 of them of one moment, in four ways."""
    lines = [f"{'cursor':<34}{'seen':>6}{'rows for a page':>17}  the walk"]
    with table.beside(100):
        import_at_once()
        for way, version in {
            'ordering = ("-placed_at", "-id")': "moment",
            "the same, offset_cutoff = 2_000": "cutoff",
            'ordering = "-id"': "fixed",
        }.items():
            seen, most, ends = walk_links(f"/{version}/orders/?page_size=100")
            line = f"{way:<34}{len(set(seen)):>6,}{f'up to {most:,}':>17}"
            lines.append(f"{line}  {ends}")
        walked = walk()
        lines.append(
            f"{'our own, on placed_at and id':<34}{len(set(walked)):>6,}"
            f"{f'up to {most_rows():,}':>17}  ends"
        )
    return "\n".join(lines)


def walk_links(address: str) -> tuple[list[int], int, str]:
    """Follow `next` to the end, or until it leads back.

    Returns the orders seen, the most rows read for a page, and how the walk ended.
    """
    seen: list[int] = []
    most, visited = 0, set()
    for number in range(1, 100):
        most = max(most, sum(map(table.rows_read, statements(address))))
        visited.add(address)
        page = get(address)
        seen += ids(page)
        if page["next"] in visited:
            return seen, most, f"page {number} leads to itself"
        if not page["next"]:
            return seen, most, "ends"
        address = page["next"]
    return seen, most, "does not end"


def most_rows(size: int = 100) -> int:
    """Return the most rows that a page of our own cursor reads."""
    most, page = 0, list(others.NEWEST_FIRST[:size])
    while page:
        question = others.after(page[-1].placed_at, page[-1].pk)[:size]
        most = max(most, table.rows_read(sent(question)))
        page = list(question)
    return most


def walk(size: int = 100) -> list[int]:
    """Walk through all orders by placed_at and id."""
    numbers: list[int] = []
    page = list(others.NEWEST_FIRST[:size])
    while page:
        numbers += [order.pk for order in page]
        page = list(others.after(page[-1].placed_at, page[-1].pk)[:size])
    return numbers


def day() -> str:
    """Return the plan of a jump to a day."""
    jump = others.from_day(datetime(2024, 6, 1, tzinfo=UTC))
    return table.plan(sent(jump[:SIZE]))
