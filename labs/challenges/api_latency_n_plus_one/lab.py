"""The lab: one page of orders, and how many queries it takes."""

from challenges.api_latency_n_plus_one import fields, report
from challenges.api_latency_n_plus_one.traffic import get, slowest_share, watch
from measuring.figures import Figure, count, time_both
from measuring.lab import Account, Lab
from shop.orders.models import Order, OrderLine
from shop.seed.ready import seeded_shop


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step("A shop with orders.")
    orders, lines = Order.objects.count(), OrderLine.objects.count()
    account.line(f"{orders:,} orders with {lines:,} lines.")

    account.step("The same list, twice: queries per page.")
    account.line(report.growth())

    account.step("What the failing version asks for one page of 100 orders.")
    failing = watch("failing", 100)
    account.line(report.shapes(failing))

    account.step("Is one of them slow?")
    share = slowest_share("failing", 100)
    account.line(f"The slowest takes {share:.0%} of the request's time.")
    account.line("The one that is repeated most has its index:")
    account.line(report.plan_of_repeated_query())

    account.step('A dead end: select_related("lines").')
    account.line(report.refused_join())

    account.step("The fix, one part at a time.")
    account.line(report.step_by_step())

    account.step("What the fixed version asks for the same page.")
    fixed = watch("fixed", 100)
    account.line(report.shapes(fixed))
    same = "the same" if fixed.json == failing.json else "NOT the same"
    account.line(f"Both return {same} JSON.")

    account.step("Which fields cost a query? Nothing is fetched beforehand.")
    account.line(report.field_costs())

    account.step("A view set that fetches what each action shows.")
    account.line(report.actions())

    account.step("The same page for somebody who is signed in with a session.")
    account.line(report.authenticated())

    account.step("A trap: a filter in the serializer undoes the fix.")
    account.line(report.filtered())
    account.line("What order.lines.all() then holds, over 100 orders:")
    account.line(fields.lines_seen())


def measure() -> dict[str, Figure]:
    """Count and time one page of 100 orders on both sides."""
    return {
        "queries": count(
            "Queries for one page of 100 orders",
            "queries",
            len(watch("failing", 100).sql),
            len(watch("fixed", 100).sql),
        ),
        "time": time_both(
            "Time for one page of 100 orders",
            lambda: get("failing", 100),
            lambda: get("fixed", 100),
        ),
    }


LAB = Lab(
    id="api-latency-n-plus-one",
    title="N+1 queries: a list that asks once per row",
    needs=("postgresql",),
    headline="queries",
    ready=seeded_shop,
    tell=tell,
    measure=measure,
    packages=("django", "djangorestframework", "psycopg"),
)
