"""The lab: one release takes the place of another, with requests in flight."""

from challenges.deploys_drop_requests import report
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
    account.line(report.table("failing", "fixed", broken=True))

    account.step("An old release on a new schema.")
    account.line(report.meetings())
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
    title="Each deploy drops the requests in flight",
    needs=("postgresql",),
    headline="lost",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("django", "gunicorn", "psycopg"),
)
