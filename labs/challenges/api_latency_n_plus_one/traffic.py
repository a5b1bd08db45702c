"""Asking the endpoint, and seeing what it asks the database."""

import re
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext, override_settings
from rest_framework.test import APIClient

URLS = "challenges.api_latency_n_plus_one.urls"


@dataclass(frozen=True)
class Watched:
    """What one request brought back, and the SQL that it took."""

    json: dict[str, Any]
    sql: list[str]

    @property
    def shapes(self) -> Counter[str]:
        """Count the queries that differ in their values only."""
        return Counter(shape_of(query) for query in self.sql)


def get(version: str, page_size: int) -> dict[str, Any]:
    """Fetch the first page from one version of the endpoint, signed in as staff."""
    client = APIClient()
    client.force_authenticate(User(username="clerk", is_staff=True))
    with override_settings(ROOT_URLCONF=URLS):
        response = client.get(f"/{version}/orders/?page_size={page_size}")
    if response.status_code != 200:
        raise RuntimeError(f"{version}: HTTP {response.status_code}")
    # The links to the neighbouring pages differ, as each version has its address.
    page: dict[str, Any] = response.json()
    return {key: page[key] for key in ("count", "results")}


def signed_in() -> int:
    """Count the queries of the same page for somebody with a session, as in life."""
    clerk, _ = User.objects.get_or_create(username="clerk", is_staff=True)
    client = APIClient()
    client.force_login(clerk)
    with override_settings(ROOT_URLCONF=URLS), CaptureQueriesContext(connection) as sql:
        client.get("/api/orders/?page_size=100")
    return len(sql)


def by_action(path: str) -> int:
    """Count the queries of an action of the view set."""
    client = APIClient()
    client.force_authenticate(User(username="clerk", is_staff=True))
    with override_settings(ROOT_URLCONF=URLS), CaptureQueriesContext(connection) as sql:
        client.get(f"/by-action/orders/{path}")
    return len(sql)


def watch(version: str, page_size: int) -> Watched:
    """Fetch the first page and record the SQL."""
    with CaptureQueriesContext(connection) as queries:
        page = get(version, page_size)
    return Watched(page, [query["sql"] for query in queries])


# region shape
def select_shortened(sql: str) -> str:
    """Leave the list of columns out of a query, and the quotes."""
    sql = re.sub(r"SELECT (?!COUNT).*? FROM", "SELECT … FROM", sql)
    return sql.replace('"', "")


def shape_of(sql: str) -> str:
    """Leave out of a query the values that it was sent with."""
    sql = re.sub(r"= \d+", "= ?", select_shortened(sql))
    return re.sub(r" IN \(.*\)", " IN (…)", sql)


# endregion shape


@dataclass
class QueryTimes:
    """Notes how long each query of a block takes, in seconds."""

    seconds: list[float] = field(default_factory=list)

    def __call__(self, execute: Callable[..., Any], *query: Any) -> Any:
        """Let the database run the query, and note its time."""
        began = time.perf_counter()
        try:
            return execute(*query)
        finally:
            self.seconds.append(time.perf_counter() - began)


def slowest_share(version: str, page_size: int) -> float:
    """Return the slowest query's share of the request's time, from 0 to 1."""
    times, began = QueryTimes(), time.perf_counter()
    with connection.execute_wrapper(times):
        get(version, page_size)
    return max(times.seconds) / (time.perf_counter() - began)


def plan_of(sql: str) -> str:
    """Return PostgreSQL's plan, without the costs, which differ by machine."""
    with connection.cursor() as cursor:
        cursor.execute(f"EXPLAIN (COSTS OFF) {sql}")
        return "\n".join(row[0] for row in cursor.fetchall())
