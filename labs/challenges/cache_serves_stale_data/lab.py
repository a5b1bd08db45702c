"""The lab: one price, a reader and a writer, in three orders."""

from challenges.cache_serves_stale_data import report
from challenges.cache_serves_stale_data.race import ready
from measuring.figures import Figure, count
from measuring.lab import Account, Lab


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step("A reader comes between the delete and the commit.")
    account.line(report.timeline(report.before_commit(report.FAILING)))
    account.line(report.audited(report.FAILING))

    account.step("A dead end: a signal. It hears of saves, and not of updates.")
    account.line(report.past_the_signal())

    account.step("Half a fix: delete on commit.")
    account.line(report.timeline(report.before_commit(report.HALF)))
    account.line("And now a reader that is slow:")
    account.line(report.timeline(report.slow_reader(report.HALF)))

    account.step("A dead end: store the new price in place of deleting the old.")
    account.line(report.timeline(report.two_writers(report.THROUGH)))

    account.step("The fix: a new version with each change.")
    account.line(report.timeline(report.slow_reader(report.FIXED)))
    account.line(report.timeline(report.before_commit(report.FIXED)))
    account.line(report.counted_and_dropped())
    account.line(report.version_dropped())

    account.step("All ways, in all three orders.")
    account.line(report.ways())

    account.step("What the fix does not reach: a writer that dies, or takes it back.")
    account.line(report.killed_writer())
    account.line(report.rolled_back())

    account.step("Redis refuses, is full, is asked for what does not exist.")
    account.line(report.redis_away())
    account.line(report.full_redis_or_not_tried())
    account.line(report.made_up())


def measure() -> dict[str, Figure]:
    """Count what readers get afterwards, and what a hit costs."""
    return {
        "slow_reader": count(
            f"Old prices in {report.READS} reads after a slow reader met a change",
            "reads",
            report.stale_reads(report.FAILING, report.slow_reader),
            report.stale_reads(report.FIXED, report.slow_reader),
        ),
        "before_commit": count(
            f"Old prices in {report.READS} reads after one came before the commit",
            "reads",
            report.stale_reads(report.FAILING, report.before_commit),
            report.stale_reads(report.FIXED, report.before_commit),
        ),
        "hit": count(
            "Commands to Redis for a price that is there",
            "commands",
            report.commands_of_a_hit(report.FAILING),
            report.commands_of_a_hit(report.FIXED),
        ),
    }


LAB = Lab(
    id="cache-serves-stale-data",
    title="Stale cache: the old price comes back after an update",
    needs=("postgresql", "redis"),
    headline="slow_reader",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("django", "redis", "psycopg"),
)
