"""The lab: two buyers and one lamp, a crowd, two deliveries and one shelf."""

from challenges.race_conditions_corrupt_data import failing, fixed, others, report
from challenges.race_conditions_corrupt_data.race import race, ready
from measuring.figures import Figure, count
from measuring.lab import Account, Lab


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step("One lamp, two buyers, each on a connection of its own.")
    outcome = race("failing", failing.buy)
    account.line(report.timeline(outcome))
    account.line(report.books(outcome))

    account.step("The same two with deliveries: ten pieces each.")
    outcome = race("failing", report.deliver_ten("failing"), pieces=0)
    account.line(report.timeline(outcome))
    account.line(f"in stock: {outcome.pieces}")

    account.step("A dead end: put it into a transaction.")
    outcome = race("failing", others.buy_in_a_transaction)
    account.line(report.timeline(outcome))
    account.line(report.books(outcome))

    account.step("Half a fix: F() without its condition, on both tables.")
    account.line(report.books(race("failing", others.buy_with_f)))
    account.line(report.refusal("the same with the constraint "))

    account.step("The fix: decide and write in one statement.")
    outcome = race("fixed", fixed.buy)
    account.line(report.timeline(outcome))
    account.line(report.books(outcome))

    account.step("Or take the row first.")
    outcome = race("fixed", others.buy_locked)
    account.line(report.timeline(outcome))

    account.step("All ways to sell the last lamp.")
    account.line(report.ways())

    account.step(f"{report.BUYERS} buyers, {report.LAMPS} lamps.")
    account.line(report.crowds())

    account.step("Paths that go around the fix, and rows that are not there yet.")
    account.line(report.paths())
    account.line(report.creations())


def measure() -> dict[str, Figure]:
    """Count what is sold too many and what gets lost."""
    return {
        "oversold": count(
            f"Lamps sold too many: {report.BUYERS} buyers at once, "
            f"{report.LAMPS} lamps",
            "lamps",
            report.oversold("failing"),
            report.oversold("fixed"),
        ),
        "vanished": count(
            f"Pieces lost, in {report.ROUNDS} rounds of two deliveries of ten",
            "pieces",
            report.vanished("failing"),
            report.vanished("fixed"),
        ),
    }


LAB = Lab(
    id="race-conditions-corrupt-data",
    title="Race condition: the last lamp is sold twice",
    needs=("postgresql",),
    headline="oversold",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("django", "djangorestframework", "psycopg"),
)
