"""The failures, their end, and that the page still tells the truth about both."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from subprocess import CompletedProcess

import pytest

from challenges.celery_tasks_fail_silently import report
from challenges.celery_tasks_fail_silently.lab import LAB, measure
from challenges.celery_tasks_fail_silently.stage import (
    HERE,
    PATH,
    WORKER,
    Outcome,
    stage,
)
from measuring.figures import disagreements
from measuring.outline import outline
from measuring.results import load

Captured = Callable[[str, str, str], None]
Outcomes = dict[tuple[str, str], Outcome]
Runs = dict[str, "Future[CompletedProcess[str]]"]

WRONG_URLS = {
    "address": (r"@[^/]+", "@127.0.0.1:1"),
    "name": (r"@[^/]+", "@no such host:5672"),
    "vhost": (r"/[^/]*$", "/nowhere"),
    "password": (r"//\w+:\w+@", "//nobody:wrong@"),
}
SCRIPTS = ("deaf_worker", "refused", "misread_settings", "pool", "no_timeout")


@pytest.fixture(scope="module", autouse=True)
def runs(rabbitmq_url: str, postgres: str) -> Iterator[Runs]:
    """Begin everything at once: what runs here mostly waits."""
    with LAB.ready(rabbitmq_url, postgres), ThreadPoolExecutor(4) as pool:
        started = {name: pool.submit(stage().run, f"{name}.py") for name in SCRIPTS}
        started["refusing_queue"] = pool.submit(stage().run, "refusing_queue.py")
        for name, change in WRONG_URLS.items():
            started[name] = pool.submit(stage().run, "wrong_url.py", *change)
        yield started


@pytest.fixture(scope="module")
def outcomes(runs: Runs) -> Outcomes:
    return stage().all_outcomes()


def printed(run: "Future[CompletedProcess[str]]") -> str:
    """Return what a script printed; it must have ended well and said no more."""
    done = run.result()
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


LOST_BEFORE = {
    "away": [6, 7, 8],
    "closed": [],
    "flight": [6],
    "silent": [6, 7, 8, 9, 10],
    "deaf": [],
    "busy": [1, 2],
    "child": [3],
    "worker": [3],
    "answer": [],
}


def test_failing_seven_of_nine_failures_lose_receipts(
    outcomes: Outcomes, captured: Captured
):
    lost = {how: outcomes["failing", how]["lost"] for how in (*PATH, *WORKER)}
    assert lost == LOST_BEFORE
    captured(__file__, "path_failing.txt", report.path(outcomes, "failing"))


def test_failing_only_two_of_them_leave_a_line_in_a_log(
    outcomes: Outcomes, captured: Captured
):
    said = [how for how in LOST_BEFORE if outcomes["failing", how]["log"]]
    assert said == ["busy", "child"]
    for how in ("busy", "child", "worker"):
        text = report.one(outcomes, "failing", how)
        captured(__file__, f"{how}_failing.txt", text)


def test_fixed_none_is_lost_in_any(outcomes: Outcomes, captured: Captured):
    for how in LOST_BEFORE:
        assert outcomes["fixed", how]["lost"] == [], how
    captured(__file__, "path_fixed.txt", report.path(outcomes, "fixed"))
    captured(__file__, "outcomes.txt", report.table(outcomes))
    captured(__file__, "killed_worker.txt", report.both(outcomes, "worker"))


def test_fixed_a_broker_that_is_away_is_told_at_error_level(
    outcomes: Outcomes, captured: Captured
):
    assert len(outcomes["fixed", "away"]["log"]) == 3
    captured(__file__, "away.txt", report.both(outcomes, "away"))


def test_fixed_a_task_may_start_twice_but_no_letter_is_sent_twice(
    outcomes: Outcomes,
):
    for how, twice in {"busy": [1, 2], "child": [3], "worker": [3]}.items():
        assert outcomes["fixed", how]["twice"] == twice
    for how in WORKER:
        assert outcomes["fixed", how]["letters_twice"] == []


def test_late_acks_alone_lose_a_task_and_send_a_letter_twice(
    outcomes: Outcomes, captured: Captured
):
    assert outcomes["half_fixed", "child"]["lost"] == [3]
    assert outcomes["half_fixed", "answer"]["letters_twice"] == [3]
    told = [report.one(outcomes, "half_fixed", how) for how in ("child", "answer")]
    titles = ("process killed:", "worker killed with the letter out:")
    text = "\n".join(
        f"{title}\n" + "\n".join("  " + line for line in lines.splitlines()[1:])
        for title, lines in zip(titles, told, strict=True)
    )
    captured(__file__, "half_fixed.txt", text)


def test_the_traceback_of_a_refused_connection(runs: Runs, captured: Captured):
    done = runs["refused"].result()
    assert done.returncode == 1
    captured(__file__, "refused.txt", outline(done.stderr, str(HERE)))


@pytest.mark.parametrize("name", WRONG_URLS)
def test_what_a_wrong_url_says(name: str, runs: Runs, captured: Captured):
    captured(__file__, f"wrong_{name}.txt", printed(runs[name]))


def test_a_worker_with_a_wrong_url_mostly_keeps_running(runs: Runs, captured: Captured):
    output = printed(runs["deaf_worker"])
    assert output.count("still running") == 2
    captured(__file__, "deaf_worker.txt", output)


def test_settings_that_celery_never_hears_of(runs: Runs, captured: Captured):
    captured(__file__, "misread_settings.txt", printed(runs["misread_settings"]))


def test_a_pool_bounds_the_connections(runs: Runs, captured: Captured):
    captured(__file__, "pool.txt", printed(runs["pool"]))


def test_a_confirm_without_a_timeout_waits_for_ever(runs: Runs, captured: Captured):
    captured(__file__, "no_timeout.txt", printed(runs["no_timeout"]))


def test_a_queue_that_refuses_leaves_the_order_for_the_sweep(runs: Runs):
    output = printed(runs["refusing_queue"])
    assert output.count("not handed over: OperationalError('')") == 2
    assert output.endswith("left for the sweep: [4, 5]\n")


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
