"""The lab: reports that are drawn slowly, and ten people who want a price."""

from challenges.long_running_jobs_block_requests import report
from challenges.long_running_jobs_block_requests.stage import ready, stage
from measuring.figures import Figure, count
from measuring.lab import Account, Lab


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step("Gunicorn, Celery and RabbitMQ; a renderer that draws until released.")
    account.line("Ten drills run now …")
    told = stage().all_told()

    account.step("Two workers draw two reports; ten others want a price.")
    account.line(report.said(told, "inline"))

    account.step("Gunicorn loses its patience.")
    account.line(report.murder(told))

    account.step("Requests answered while reports are drawn.")
    account.line(report.meanwhile(told))

    account.step("Whoever builds the report is killed.")
    account.line(report.kills(told))


def measure() -> dict[str, Figure]:
    """Count who is answered, what is lost, and what is begun again."""
    told = stage().all_told()
    return {
        "answered": count(
            "Requests answered while two reports are drawn, of 10",
            "requests",
            report.answered(told, "inline"),
            report.answered(told, "queued"),
            better="higher",
        ),
        "lost": count(
            "Reports lost in two kills of whoever builds them",
            "reports",
            report.lost(told, report.BEFORE),
            report.lost(told, report.AFTER),
        ),
        "begun": count(
            "Reports begun in these two kills",
            "starts",
            sum(report.begun(told, name) for name in report.BEFORE),
            sum(report.begun(told, name) for name in report.AFTER),
        ),
    }


LAB = Lab(
    id="long-running-jobs-block-requests",
    title="Two reports, and the shop stands still",
    needs=("rabbitmq", "postgresql"),
    headline="answered",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("django", "gunicorn", "celery", "kombu", "psycopg"),
)
