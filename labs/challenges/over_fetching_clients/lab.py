"""The lab: one screen four ways, and what a query may cost."""

from collections.abc import Iterator
from contextlib import contextmanager

from challenges.over_fetching_clients import failing, fixed, report
from challenges.over_fetching_clients.client import Client
from measuring.figures import Figure, count
from measuring.lab import Account, Lab
from shop.seed.ready import seeded_shop
from shop.seed.rows import Size


@contextmanager
def ready(url: str) -> Iterator[None]:
    """Fill a shop: ten orders to a customer, 75 lines to a product."""
    with seeded_shop(url, Size(customers=500, products=200, orders=5_000)):
        yield


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step("A screen shows 20 orders. From plain resources it asks like this.")
    account.line(report.requests_made(7))

    account.step("The same screen, four ways; again is the second visit.")
    account.line(report.ways())

    account.step("One order as the nested list sends it, and as the query asks for it.")
    account.line(report.one_order("nested"))
    account.line(report.one_order("GraphQL"))

    account.step("Inside of GraphQL: SQL queries for one query.")
    account.line(report.growth())

    account.step("A field that is computed hides its relation from the optimizer.")
    account.line(report.totals())

    account.step("What a few lines of query cost a shop without limits.")
    account.line(report.damage())

    account.step("Which limit alone refuses which query.")
    account.line(report.limits())

    account.step("All limits, in the shop's own API.")
    account.line(report.refusals())

    account.step("A query that is refused, and what lets it pass.")
    account.line(report.smaller())

    account.step("Who may ask at all.")
    account.line(report.who())


def measure() -> dict[str, Figure]:
    """Count requests and bytes of the screen, and what an attack gets."""
    before, after = Client(), Client()
    failing.screen(before)
    fixed.screen(after)
    return {
        "requests": count(
            "Requests for one screen of 20 orders, plain resources and ?fields=",
            "requests",
            len(before.requests),
            len(after.requests),
        ),
        "bytes": count(
            "Bytes received for it, uncompressed",
            "bytes",
            before.received,
            after.received,
        ),
        "attack": count(
            "Objects that a GraphQL query of 137 bytes reads, limits off and on",
            "objects",
            report.answered("wide", "/open/"),
            report.answered("wide", "/graphql/"),
        ),
    }


LAB = Lab(
    id="over-fetching-clients",
    title="Over-fetching: one screen takes 95 requests",
    needs=("postgresql",),
    headline="requests",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=(
        "django",
        "djangorestframework",
        "strawberry-graphql",
        "strawberry-graphql-django",
        "psycopg",
    ),
    also_fixed=("sparse.py",),
)
