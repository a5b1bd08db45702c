"""The lab: a hundred requests that each wait for a slow carrier."""

from challenges.high_concurrency import report
from challenges.high_concurrency.stage import CROWD, ask_all, ready, stage
from measuring.figures import WAITING_BAND, Figure, count, time_both
from measuring.lab import Account, Lab

# The crowd that is timed: twenty questions, each answered after 0.3 s.
TIMED, QUESTION = 20, "late/0.3?"


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step(f"{CROWD} requests at once, to four synchronous workers.")
    account.line(report.table("4 workers, def"))
    account.line("What a reader of another page is told meanwhile:")
    account.line(report.timeout())

    account.step("A carrier that takes longer than Gunicorn's patience.")
    account.line(report.worker_timeout())

    account.step("All ways to wait.")
    account.line(report.table())

    account.step("Threads that wait along.")
    account.line(report.threads())

    account.step("What holds the loop up.")
    account.line(report.holding())
    account.line(report.wrong_query())

    account.step("Or answer first, and ask later.")
    account.line(report.queued())


def measure() -> dict[str, Figure]:
    """Count what is under way at once, and time a smaller crowd."""
    before, after = report.seen("4 workers, def"), report.seen("1 loop, async def")
    workers, loop = stage().port("workers"), stage().port("loop")
    return {
        "under_way": count(
            f"Questions to the carrier under way at once, of {CROWD}",
            "questions",
            before.most,
            after.most,
            better="higher",
        ),
        "time": time_both(
            f"Time for {TIMED} requests at once, 0.3 s of waiting in each",
            lambda: ask_all(workers, f"/failing/{QUESTION}", TIMED),
            lambda: ask_all(loop, f"/fixed/{QUESTION}", TIMED),
            samples=3,
            tolerance=WAITING_BAND,
        ),
    }


LAB = Lab(
    id="high-concurrency",
    title="Four slow calls, and the whole site stands still",
    needs=("postgresql", "rabbitmq"),
    headline="under_way",
    ready=ready,
    tell=tell,
    measure=measure,
    packages=("django", "gunicorn", "uvicorn", "httpx", "celery"),
)
