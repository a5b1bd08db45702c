"""The lab: two services, killed at each step of an order."""

from challenges.orders_paid_but_not_placed import report
from challenges.orders_paid_but_not_placed.stage import ready, stage
from measuring.figures import Figure, count
from measuring.lab import Account, Lab


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step("Two services, two databases, a broker; one order is placed.")
    account.line("It is placed once for each step that can be seen from outside,")
    account.line("and a process gets SIGKILL before that step. All of it runs now …")
    outcomes = stage().all_outcomes()

    account.step("One of them: the card is charged, the order is not stored yet.")
    account.line(report.seen(outcomes["failing"], "orders INSERT orders"))

    account.step("All crashes of the version that charges first.")
    account.line(report.points(outcomes["failing"]))

    account.step("Dead end: store the order first.")
    account.line(report.points(outcomes["order_first"]))

    account.step("Dead end: a transaction that both databases share.")
    account.line(stage().run("prepared.py").strip())

    account.step("An outbox without an inbox: what happens twice.")
    account.line(report.doubled(outcomes["no_inbox"]))

    account.step("The fixed version, killed while it places the order.")
    account.line(report.seen(outcomes["fixed"], "web INSERT outbox"))

    account.step("The fixed version when the last piece is gone: it refunds.")
    account.line(report.points(outcomes["sold_out"]))

    account.step("All ways, all crashes.")
    account.line(report.ways(outcomes))

    account.step("The second failure: the broker, its queue, or a message.")
    account.line(report.second(stage()))


def measure() -> dict[str, Figure]:
    """Count the crashes after which the books are wrong, and the steps of an order."""
    outcomes = stage().all_outcomes()
    stranded, double = report.wrong(outcomes, "failing")
    left = [
        sum(both)
        for both in zip(
            report.wrong(outcomes, "fixed"),
            report.wrong(outcomes, "sold_out"),
            strict=True,
        )
    ]
    before = len(outcomes["failing"]["points"])
    after = sum(len(outcomes[name]["points"]) for name in ("fixed", "sold_out"))
    of = f"of {before} before and {after} after"
    return {
        "stranded": count(
            f"Crashes that leave a payment without an order, {of}",
            "crashes",
            stranded,
            left[0],
        ),
        "twice": count(
            f"Crashes after which a second press charges or places twice, {of}",
            "crashes",
            double,
            left[1],
        ),
        "steps": count(
            "Steps of one order that a crash can come before",
            "steps",
            len(outcomes["failing"]["points"]),
            len(outcomes["fixed"]["points"]),
        ),
    }


LAB = Lab(
    id="orders-paid-but-not-placed",
    title="Dual write across services: paid but no order",
    needs=("postgresql", "rabbitmq"),
    headline="stranded",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("psycopg", "kombu", "amqp", "httpx"),
    also_fixed=("messages.py",),
)
