"""The lab: a hundred requests that each wait for three slow carriers."""

from challenges.high_concurrency import report
from challenges.high_concurrency.stage import CROWD, LIMIT, ask_all, ready, stage
from measuring.figures import WAITING_BAND, Figure, count, time_both
from measuring.lab import Account, Lab

# One reader is timed, whose three carriers each answer after 0.3 s.
QUESTION = "late/0.3"


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step(f"{CROWD} readers at once, to four synchronous workers.")
    account.line(report.table("4 workers, def"))
    account.line("What a reader of another page is told meanwhile, through nginx:")
    account.line(report.timeout())

    account.step("Carriers that take longer than Gunicorn's patience.")
    account.line(report.worker_timeout())

    account.step("All ways to wait.")
    account.line(report.table())

    account.step("The same Uvicorn, both views, and carriers that stay silent.")
    account.line(report.silence())
    account.line(report.full())

    account.step("Carriers that fail otherwise.")
    account.line(report.faults())

    account.step("Threads that wait along, and connections that stay open.")
    account.line(report.threads())
    account.line(report.connections())

    account.step("What holds the loop up.")
    account.line(report.holding())
    account.line(report.wrong_query())

    account.step("Or answer first, and ask later.")
    account.line(report.queued())


def measure() -> dict[str, Figure]:
    """Count who gets no answer, what a server adds, and time one reader."""
    before, after = report.seen("4 workers, def"), report.seen("1 loop, def")
    loop = stage().port("loop")
    return {
        "unanswered": count(
            f"Readers with no answer in {LIMIT} s while carriers are silent,"
            f" of {CROWD}: the same Uvicorn, the view changed",
            "readers",
            report.silent("failing").get(0, 0),
            report.silent("fixed").get(0, 0),
        ),
        "time": time_both(
            "Time for one reader, three carriers of 0.3 s each:"
            " the same Uvicorn, the view changed",
            lambda: ask_all(loop, f"/failing/{QUESTION}?", 1),
            lambda: ask_all(loop, f"/fixed/{QUESTION}?", 1),
            samples=3,
            tolerance=WAITING_BAND,
        ),
        "server": count(
            f"Readers of {CROWD} whose question is under way at once:"
            " the same view, from Gunicorn with 4 workers to Uvicorn",
            "readers",
            before.most,
            after.most,
            better="higher",
        ),
    }


LAB = Lab(
    id="high-concurrency",
    title="Worker starvation: slow upstream calls block every request",
    needs=("postgresql", "rabbitmq", "nginx"),
    headline="unanswered",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("django", "gunicorn", "uvicorn", "httpx", "celery"),
)
