"""The lab: reports that are drawn slowly, and ten people who want a price."""

from challenges.long_running_jobs_block_requests import report
from challenges.long_running_jobs_block_requests.stage import ready, stage
from measuring.figures import WAITING_BAND, Figure, count, timed
from measuring.lab import Account, Lab


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step("Gunicorn, Celery and RabbitMQ; a renderer that draws until released.")
    account.line("All drills run now …")
    told = stage().all_told()

    account.step("Two workers draw two reports; ten others want a price.")
    account.line(report.said(told, "inline"))

    account.step("Gunicorn loses its patience.")
    account.line(report.murder(told))

    account.step("Requests answered while reports are drawn.")
    account.line(report.meanwhile(told))

    account.step("Something else is broken: what the client reads.")
    account.line(report.failures(told))

    account.step("What builds the report is killed.")
    account.line(report.kills(told))


def measure() -> dict[str, Figure]:
    """Count who is answered, what is lost and begun again; time both answers."""
    told = stage().all_told()
    times = stage().times()
    return {
        "answered": count(
            "Requests answered while two reports are drawn, of 10; "
            "the same two web workers, and one Celery worker more",
            "requests",
            report.answered(told, "inline"),
            report.answered(told, "queued"),
            better="higher",
        ),
        "lost": count(
            "Reports lost in two kills: the process that builds, then all of its "
            "server; Gunicorn before, a Celery worker with late acks after",
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
        "answer": timed(
            "Time to the answer, for a report drawn in 1.5 s",
            times["inline"],
            times["answer"],
            WAITING_BAND,
        ),
        "report": timed(
            "Time to the report itself, drawn in 1.5 s, asked for once a second",
            times["inline"],
            times["report"],
            WAITING_BAND,
        ),
    }


LAB = Lab(
    id="long-running-jobs-block-requests",
    title="Long-running jobs block requests: use a task queue",
    needs=("rabbitmq", "postgresql"),
    headline="answered",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("django", "gunicorn", "celery", "kombu", "psycopg"),
    also_fixed=("jobs.py",),
)
