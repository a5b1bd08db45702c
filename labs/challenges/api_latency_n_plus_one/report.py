"""The texts that the lab tells and the page shows."""

import json
import logging
import re

from django.core.exceptions import FieldError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from challenges.api_latency_n_plus_one import dead_ends, fields
from challenges.api_latency_n_plus_one.traffic import (
    Watched,
    by_action,
    get,
    plan_of,
    select_shortened,
    signed_in,
    watch,
)
from shop.config.collecting import collected

PAGE_SIZES = (10, 50, 100)

STEPS = {
    "nothing": "failing",
    'select_related("customer")': "customer-only",
    '… and prefetch_related("lines")': "no-products",
    '… and "lines__product"': "fixed",
}


def growth() -> str:
    """Return how many queries each version makes for pages of growing size."""
    lines = [f"{'orders on the page':<20}{'failing':>10}{'fixed':>10}"]
    for size in PAGE_SIZES:
        counts = [len(watch(version, size).sql) for version in ("failing", "fixed")]
        lines.append(f"{size:<20}{counts[0]:>10}{counts[1]:>10}")
    return "\n".join(lines)


def shapes(watched: Watched) -> str:
    """Return each shape of query with how often it was sent, a clause to a line."""
    clause = re.compile(r" (?=INNER JOIN|WHERE|ORDER BY)")
    return "\n".join(
        f"{count:>4} × {clause.sub(chr(10) + ' ' * 7, shape)}"
        for shape, count in watched.shapes.most_common()
    )


def request_log(version: str, page_size: int) -> str:
    """Return the line that the shop logs for one request, times left out."""
    with collected("shop.request") as lines:
        get(version, page_size)
    varies = r'("(?:db_ms|ms|request_id|timestamp)": )("[^"]*"|\d+)'
    return re.sub(varies, r"\1…", lines[0])


def sql_log(version: str, page_size: int, shown: int) -> str:
    """Return the beginning of what Django logs, times and columns left out."""
    with collected("django.db.backends", level=logging.DEBUG) as lines:
        watch(version, page_size)
    first = [select_shortened(json.loads(line)["event"]) for line in lines[:shown]]
    first = [re.sub(r"^\([\d.]+\)", "(…)", line) for line in first]
    return "\n".join([*first, f"[{len(lines) - shown} lines more]"])


def step_by_step() -> str:
    """Return the number of queries with each part of the fix."""
    lines = [f"{'what the view asks for':<34}queries for 100 orders"]
    for step, version in STEPS.items():
        lines.append(f"{step:<34}{len(watch(version, 100).sql):>22}")
    return "\n".join(lines)


def refused_join() -> str:
    """Return what Django says to a join along a to-many relation."""
    try:
        list(dead_ends.orders_joined_with_lines()[:1])
    except FieldError as error:
        return f"django.core.exceptions.FieldError: {error}"
    raise AssertionError("Django followed select_related to many rows")


def plan_of_repeated_query() -> str:
    """Return the query that the failing version repeats most, and its plan."""
    sql = watch("failing", 1).sql[-1]
    return f"EXPLAIN {select_shortened(sql)}\n\n{plan_of(sql)}"


def filtered() -> str:
    """Return what a filter does to a prefetch, for 100 orders."""
    return "\n".join(
        f"{text:<44}{len(watch(version, 100).sql):>4} queries"
        for text, version in {
            "order.lines.filter(…) in the serializer": "filtered",
            "Prefetch(…filter(…)) in the view": "filtered-once",
        }.items()
    )


def field_costs() -> str:
    """Return what each kind of field sends for each order, nothing prefetched."""
    lines = [f"{'a field of the serializer':<36}queries per order"]
    for name, (serializer, orders) in fields.FIELDS.items():
        with CaptureQueriesContext(connection) as sql:
            list(serializer(orders[:20], many=True).data)
        lines.append(f"{name:<36}{(len(sql) - 1) // 20:>17}")
    return "\n".join(lines)


def authenticated() -> str:
    """Return what signing in costs, which a forced one does not show."""
    return "\n".join(
        [
            f"force_authenticate   {len(watch('fixed', 100).sql):>2} queries",
            f"a session            {signed_in():>2} queries",
        ]
    )


def actions() -> str:
    """Return what a list and a detail send where each fetches what it shows."""
    return "\n".join(
        [
            f"list, 50 orders   {by_action('?page_size=50'):>2} queries",
            f"one order         {by_action('50000/'):>2} queries",
        ]
    )
