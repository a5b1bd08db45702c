"""The lab: twelve failures between a shop and its letters, each met twice."""

import json

from challenges.celery_tasks_fail_silently import report
from challenges.celery_tasks_fail_silently.stage import ready, stage
from measuring.figures import WAITING_BAND, Figure, count, timed
from measuring.lab import Account, Lab


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step("Twelve failures, ten orders each, two versions of the shop.")
    account.line("A real broker behind a proxy that breaks the path, real workers")
    account.line("that get SIGKILL. All of it runs now …")
    outcomes = stage().all_outcomes()

    account.step("The path between shop and broker breaks before order 6.")
    account.line(report.path(outcomes, "failing"))

    account.step("The broker is away for three orders: what do the logs say?")
    account.line(report.both(outcomes, "away"))

    account.step("The mail gateway answers 503 to the first two letters.")
    account.line(report.one(outcomes, "failing", "busy"))

    account.step("The process that runs order 3 gets SIGKILL.")
    account.line(report.one(outcomes, "failing", "child"))

    account.step("The whole worker gets SIGKILL while order 3 runs.")
    account.line(report.one(outcomes, "failing", "worker"))

    account.step("A dead end: acknowledge late, and nothing else.")
    account.line("The process is killed:")
    account.line(report.one(outcomes, "half_fixed", "child"))
    account.line("The worker is killed when the letter is out:")
    account.line(report.one(outcomes, "half_fixed", "answer"))

    account.step("The fixed shop on the same paths.")
    account.line(report.path(outcomes, "fixed"))

    account.step("All of it, before and after.")
    account.line(report.table(outcomes))

    account.step("What the pool is for: connections opened for 24 tasks.")
    account.line(stage().printed("pool.py"))


def measure() -> dict[str, Figure]:
    """Count what is lost on both sides, and time what a confirm costs."""
    outcomes = stage().all_outcomes()
    before, after = json.loads(stage().printed("price.py"))
    return {
        "lost": count(
            "Receipts lost in 12 failures, of 120",
            "receipts",
            report.lost(outcomes, "failing"),
            report.lost(outcomes, "fixed"),
        ),
        "publishing": timed(
            "Time to publish 40 tasks, without and with confirms",
            before,
            after,
            WAITING_BAND,
        ),
    }


LAB = Lab(
    id="celery-tasks-fail-silently",
    title="Celery tasks fail silently: confirms, late acks, retries",
    needs=("rabbitmq", "postgresql"),
    headline="lost",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("celery", "kombu", "amqp", "psycopg"),
    also_fixed=("receipts.py",),
)
