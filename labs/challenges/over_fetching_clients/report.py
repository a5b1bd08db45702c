"""The texts that the lab tells and the page shows."""

import json
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from graphql import parse

from challenges.over_fetching_clients import failing, fixed, nested
from challenges.over_fetching_clients import query as graphql
from challenges.over_fetching_clients.attacks import ATTACKS, FRAGMENTS, LONG, objects
from challenges.over_fetching_clients.client import CLERK, Client
from challenges.over_fetching_clients.schemas import LIMITS
from shop.graphql.cost import Cost
from shop.graphql.schema import schema

WAYS: dict[str, Callable[[Client], list[dict[str, Any]]]] = {
    "REST, plain resources": failing.screen,
    "REST, nested": nested.screen,
    "REST, nested, ?fields=": fixed.screen,
    "GraphQL": graphql.screen,
}
REFUSED = {**ATTACKS, "long": LONG, "fragments": FRAGMENTS}
TOTALS = ("total", "hinted", "summed")


@contextmanager
def quiet() -> Iterator[None]:
    """Keep what Strawberry logs of each refusal off the terminal."""
    logger = logging.getLogger("strawberry.execution")
    logger.disabled = True
    try:
        yield
    finally:
        logger.disabled = False


def ways() -> str:
    """Return what one screen costs each way, and what it costs the second time."""
    lines = [
        f"{'20 orders, one screen':<24}{'requests':>8}{'up':>5}{'down':>8}"
        f"{'gzip':>7}{'again':>7}{'SQL':>5}"
    ]
    for name, screen in WAYS.items():
        client = Client()
        screen(client)
        once = client.received
        line = f"{name:<24}{len(client.requests):>8}{client.sent:>5}{once:>8,}"
        line += f"{client.compressed:>7,}"
        sql = client.sql
        screen(client)
        lines.append(f"{line}{client.received - once:>7,}{sql:>5}")
    return "\n".join(lines)


def requests_made(shown: int) -> str:
    """Return the beginning of what the failing version sends."""
    client = Client()
    failing.screen(client)
    rest = len(client.requests) - shown
    return "\n".join([*client.requests[:shown], f"[{rest} more]"])


def one_order(way: str) -> str:
    """Return the JSON of the newest order that one way brings."""
    client = Client()
    if way == "nested":
        order = client.get("/api/orders/?page_size=1")["results"][0]
    else:
        order = client.ask(graphql.QUERY, {"size": 1})["data"]["orders"][0]
    lines = order.pop("lines")
    text = json.dumps(order, indent=2).removesuffix("\n}")
    shown = json.dumps(lines[0], indent=2).replace("\n", "\n    ")
    return f'{text},\n  "lines": [\n    {shown},\n    …\n  ]\n}}'


def growth() -> str:
    """Return the SQL queries behind one query for pages of growing size."""
    lines = [f"{'orders':<8}{'open':>6}{'optimizer':>11}"]
    for size in (10, 20, 50):
        counts = []
        for at in ("/open/", "/optimized/"):
            client = Client()
            client.ask(graphql.QUERY, {"size": size}, at)
            counts.append(client.sql)
        lines.append(f"{size:<8}{counts[0]:>6}{counts[1]:>11}")
    return "\n".join(lines)


def totals() -> str:
    """Return the SQL queries behind a field that is computed, three ways."""
    lines = [f"{'20 orders with':<16}{'SQL':>4}"]
    for name in TOTALS:
        client = Client()
        query = f"{{ orders(pagination: {{limit: 20}}) {{ id {name} }} }}"
        client.ask(query, at="/totals/")
        lines.append(f"{name:<16}{client.sql:>4}")
    return "\n".join(lines)


def damage() -> str:
    """Return what each attack costs a shop without limits."""
    lines = [
        f"{'':<12}{'query':>11}{'answer':>15}{'objects':>9}{'SQL':>7}{'optimizer':>11}"
    ]
    for name, query in ATTACKS.items():
        plain, optimized = Client(), Client()
        answer = plain.ask(query, at="/open/")
        optimized.ask(query, at="/optimized/")
        lines.append(
            f"{name:<12}{plain.sent:>5,} bytes{plain.received:>9,} bytes"
            f"{objects(answer['data']) - 1:>9,}{plain.sql:>7,}{optimized.sql:>11,}"
        )
    return "\n".join(lines)


def limits() -> str:
    """Return which limit alone refuses what."""
    lines = [f"{'':<16}" + "".join(f"{name:>10}" for name in LIMITS)]
    queries = {"the screen": graphql.QUERY, **ATTACKS}
    for name, query in queries.items():
        variables = {"size": 20} if name == "the screen" else {}
        cells = []
        for limit in LIMITS:
            with quiet():
                answer = Client().ask(query, variables, f"/alone/{limit}/")
            cells.append("refuses" if answer.get("errors") else "–")
        lines.append(f"{name:<16}" + "".join(f"{cell:>10}" for cell in cells))
    return "\n".join(lines)


def refusals() -> str:
    """Return what the shop's API says to each attack, and the SQL it sent."""
    lines = []
    for name, query in REFUSED.items():
        client = Client()
        with quiet():
            answer = client.ask(query)
        told = "\n  ".join(error["message"] for error in answer["errors"])
        lines.append(f"# {name}: HTTP {client.status}, {client.sql} SQL\n  {told}")
    return "\n".join(lines)


def answered(name: str, at: str) -> int:
    """Count the objects that an attack gets from an address."""
    with quiet():
        data = Client().ask(ATTACKS[name], at=at)["data"]
    return objects(data) - 1 if data else 0


def smaller() -> str:
    """Return what a refused query needs to pass, and what it counts and reads."""
    lines = [f"{'':<34}{'may read':>9}{'reads':>7}"]
    small = graphql.QUERY.replace("lines {", "lines(pagination: {limit: 5}) {")
    for name, query, size in (
        ("20 orders", graphql.QUERY, 20),
        ("100 orders", graphql.QUERY, 100),
        ("100 orders, lines(limit: 5)", small, 100),
    ):
        with quiet():
            data = Client().ask(query, {"size": size})["data"]
        reads = f"{objects(data) - 1:,}" if data else "refused"
        lines.append(f"{name:<34}{may_read(query, size):>9,}{reads:>8}"[:60])
    return "\n".join(lines)


def may_read(query: str, size: int) -> int:
    """Return what the shop counts for a query before it runs."""
    document = parse(query)
    (operation,) = document.definitions
    cost = Cost(schema._schema, document, operation)
    return cost.with_variables({"size": size})


def who() -> str:
    """Return what the shop says to somebody who is not staff."""
    lines = []
    for name, user in (
        ("nobody", AnonymousUser()),
        ("a customer", User(username="ada")),
        ("staff", CLERK),
    ):
        client = Client(user=user)
        client.allowed = (200, 403)
        client.ask(graphql.QUERY, {"size": 20})
        lines.append(f"{name:<12}HTTP {client.status}, {client.sql} SQL")
    return "\n".join(lines)
