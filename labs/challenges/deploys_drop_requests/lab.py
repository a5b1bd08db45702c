"""The lab: one release takes the place of another, with requests in flight."""

from challenges.deploys_drop_requests import report
from challenges.deploys_drop_requests.deploy import BROKEN
from challenges.deploys_drop_requests.stage import ready
from measuring.figures import Figure, count
from measuring.lab import Account, Lab


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step("What a client is told when the server is killed and gone.")
    account.line(report.direct_errors())

    account.step("Seven ways to deploy; five requests at each of five moments.")
    account.line(report.table())

    account.step("The fixed deploy: who answered when?")
    account.line(report.by_release())

    account.step("A release that does not start.")
    account.line(report.table("failing", "fixed", told=BROKEN))

    account.step("nginx, called by hand; and a client that keeps its connection.")
    account.line(report.reload_by_hand())
    account.line(report.keep_alive())

    account.step("What nginx asks another server for.")
    account.line(report.retries())

    account.step("A release whose database is away.")
    account.line(report.probes())

    account.step("Celery workers are part of a release.")
    account.line(report.celery_drain())
    account.line(report.celery_log())

    account.step("An old release on a new schema.")
    account.line(report.meetings())
    account.line(report.neighbours())
    account.line(report.schema_errors())


def measure() -> dict[str, Figure]:
    """Count what a deploy loses, before and after."""
    before, after = report.outcome("failing"), report.outcome("fixed")
    return {
        "lost": count(
            "Requests lost in one deploy, of 25", "requests", before.total, after.total
        ),
    }


LAB = Lab(
    id="deploys-drop-requests",
    title="Zero-downtime deploy: each release drops requests",
    needs=("postgresql", "rabbitmq", "nginx"),
    headline="lost",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("django", "gunicorn", "celery", "psycopg"),
)
