"""Asking for pages as a client does, and seeing what they ask the database."""

from base64 import b64encode
from typing import Any
from urllib.parse import urlencode

from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext, override_settings
from rest_framework.test import APIClient

from challenges.deep_pages_time_out import failing, table
from shop.config.collecting import collected

URLS = "challenges.deep_pages_time_out.urls"
SIZE = 20


def ask(address: str) -> Any:
    """Fetch one address, signed in as staff; returns the response."""
    client = APIClient(raise_request_exception=False)
    client.force_authenticate(User(username="clerk", is_staff=True))
    with override_settings(ROOT_URLCONF=URLS), collected("django.request"):
        return client.get(address)


def get(address: str) -> dict[str, Any]:
    """Fetch one address and return its JSON."""
    response = ask(address)
    if response.status_code != 200:
        raise RuntimeError(f"{address}: HTTP {response.status_code}")
    page: dict[str, Any] = response.json()
    return page


def ids(page: dict[str, Any]) -> list[int]:
    """Return the numbers of the orders on a page."""
    return [order["id"] for order in page["results"]]


def address_of(version: str, page: int) -> str:
    """Return where a page of 20 is; of a cursor, what the page before leads to."""
    address = f"/{version}/orders/?page_size={SIZE}"
    if version != "fixed":
        return f"{address}&page={page}"
    return address if page == 1 else f"{address}&cursor={cursor_to(page)}"


def cursor_to(page: int) -> str:
    """Write the cursor that nobody got who has not been on the page before."""
    last_seen = failing.OrderList.queryset[(page - 1) * SIZE - 1]
    position = urlencode({"p": str(last_seen.pk)})
    return b64encode(position.encode()).decode()


def statements(address: str) -> list[str]:
    """Return the SQL that one request sends."""
    with CaptureQueriesContext(connection) as queries:
        get(address)
    return [query["sql"] for query in queries]


def rows_read(version: str, page: int) -> int:
    """Count the rows that the database reads for one page."""
    return sum(map(table.rows_read, statements(address_of(version, page))))
