"""The failures, their end, and that the page still tells the truth about both."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from subprocess import CompletedProcess

import pytest

from challenges.celery_tasks_fail_silently import report
from challenges.celery_tasks_fail_silently.lab import LAB, measure
from challenges.celery_tasks_fail_silently.stage import (
    HERE,
    WORKER,
    Outcomes,
    stage,
)
from measuring.figures import disagreements
from measuring.outline import outline
from measuring.results import load

Captured = Callable[[str, str, str], None]
Runs = dict[str, "Future[CompletedProcess[str]]"]

WRONG_URLS = {
    "address": (r"@[^/]+", "@127.0.0.1:1"),
    "name": (r"@[^/]+", "@no such host:5672"),
    "vhost": (r"/[^/]*$", "/nowhere"),
    "password": (r"//\w+:\w+@", "//nobody:wrong@"),
}
# Scripts that only the fix is proven by come first: a part that is lost shows soon.
OF_THE_FIX = ("attempts", "refused_for_good")
SCRIPTS = (
    "deaf_worker",
    "refused",
    "misread_settings",
    "pool",
    "no_timeout",
    "refusing_queue",
    "locked_out",
)


@pytest.fixture(scope="module", autouse=True)
def pool(rabbitmq_url: str, postgres: str) -> Iterator[ThreadPoolExecutor]:
    """Open the stage, and have two scripts run beside the tests."""
    with LAB.ready(rabbitmq_url, postgres), ThreadPoolExecutor(2) as pool:
        yield pool


@pytest.fixture(scope="module")
def runs_of_the_fix(pool: ThreadPoolExecutor) -> Runs:
    return {name: pool.submit(stage().run, f"{name}.py") for name in OF_THE_FIX}


@pytest.fixture(scope="module")
def runs(pool: ThreadPoolExecutor) -> Runs:
    """Begin everything at once: what runs here mostly waits."""
    started = {name: pool.submit(stage().run, f"{name}.py") for name in SCRIPTS}
    for name, change in WRONG_URLS.items():
        started[name] = pool.submit(stage().run, "wrong_url.py", *change)
    return started


@pytest.fixture(scope="module")
def outcomes_of_the_fix() -> Outcomes:
    return stage().all_outcomes("fixed")


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
    "hangup": [3],
    "child": [3],
    "worker": [3],
    "answer": [],
    "again": [],
    "commit": [3],
}
# What the fixed shop queues or starts a second time instead.
AGAIN = {
    "deaf": [6],
    "busy": [1, 2],
    "hangup": [3],
    "child": [3],
    "worker": [3],
    "answer": [3],
}


def test_fixed_a_busy_gateway_is_asked_nine_times(
    runs_of_the_fix: Runs, captured: Captured
):
    output = printed(runs_of_the_fix["attempts"])
    assert "tried 9 times, over 255 s" in output
    captured(__file__, "attempts.txt", output)


@pytest.mark.parametrize("how", LOST_BEFORE)
def test_fixed_loses_none(how: str, outcomes_of_the_fix: Outcomes):
    lost = outcomes_of_the_fix["fixed", how]["lost"]
    assert lost == [], f"{report.WHAT_BREAKS[how]}: the receipts of {lost} are lost"


@pytest.mark.parametrize("how", LOST_BEFORE)
def test_fixed_repeats_only_what_it_must(how: str, outcomes_of_the_fix: Outcomes):
    twice = outcomes_of_the_fix["fixed", how]["twice"]
    assert twice == AGAIN.get(how, []), (
        f"{report.WHAT_BREAKS[how]}: queued again, or the gateway asked again: {twice}"
    )


@pytest.mark.parametrize("how", WORKER)
def test_fixed_marks_each_order_as_sent(how: str, outcomes_of_the_fix: Outcomes):
    unmarked = outcomes_of_the_fix["fixed", how]["unmarked"]
    assert unmarked == [], f"{report.WHAT_BREAKS[how]}: not marked: {unmarked}"


@pytest.mark.parametrize("how", WORKER)
def test_fixed_sends_no_letter_twice(how: str, outcomes_of_the_fix: Outcomes):
    twice = outcomes_of_the_fix["fixed", how]["letters_twice"]
    assert twice == [], f"{report.WHAT_BREAKS[how]}: letters sent twice: {twice}"


def test_fixed_one_long_task_keeps_no_other_from_a_free_worker(
    outcomes_of_the_fix: Outcomes,
):
    waiting = outcomes_of_the_fix["fixed", "worker"]["waiting"]
    assert waiting == 7, f"the worker that runs task 3 keeps {7 - waiting} more"


def test_fixed_a_broker_that_is_away_is_told_at_error_level(
    outcomes_of_the_fix: Outcomes,
):
    told = [line[:25] for line in outcomes_of_the_fix["fixed", "away"]["log"]]
    assert told == [f"ERROR receipt of order {order} " for order in (6, 7, 8)], (
        "what was not handed over must be in the log, as an error"
    )


def test_fixed_a_letter_refused_for_good_raises_the_alarm(
    runs_of_the_fix: Runs, captured: Captured
):
    output = printed(runs_of_the_fix["refused_for_good"])
    assert "order 3: handed_over=True sent=False" in output
    assert "CommandError: receipts overdue: [3]\nexit code 1" in output
    assert "exit code 0\nletters: 1 2 3 4" in output, "repaired, and still not sent"
    captured(__file__, "refused_for_good.txt", output)


def test_failing_loses_receipts_in_eight_of_twelve_failures(
    outcomes: Outcomes, captured: Captured
):
    lost = {how: outcomes["failing", how]["lost"] for how in report.BREAKS}
    assert lost == LOST_BEFORE
    assert len(report.losing(outcomes, "failing")) == 8
    assert len(report.BREAKS) == 12
    captured(__file__, "path_failing.txt", report.path(outcomes, "failing"))


def test_failing_only_four_of_them_leave_a_line_in_a_log(
    outcomes: Outcomes, captured: Captured
):
    said = [how for how in LOST_BEFORE if outcomes["failing", how]["log"]]
    assert said == ["busy", "hangup", "child", "commit"]
    for how in ("busy", "child", "worker", "commit"):
        text = report.one(outcomes, "failing", how)
        captured(__file__, f"{how}_failing.txt", text)


def test_before_and_after(outcomes: Outcomes, captured: Captured):
    captured(__file__, "path_fixed.txt", report.path(outcomes, "fixed"))
    captured(__file__, "outcomes.txt", report.table(outcomes))
    captured(__file__, "killed_worker.txt", report.both(outcomes, "worker"))
    captured(__file__, "prefetched.txt", report.prefetched(outcomes))
    captured(__file__, "away.txt", report.both(outcomes, "away"))


def test_fixed_a_refused_login_costs_no_order(runs: Runs, captured: Captured):
    failing, fixed = printed(runs["locked_out"]).split("# fixed")
    assert "the view ends with amqp.exceptions.AccessRefused" in failing
    assert "the view answers; handed over: False" in fixed
    captured(__file__, "locked_out.txt", f"{failing}# fixed{fixed}")


def test_a_ping_through_the_broker_says_whether_a_worker_is_there(
    outcomes: Outcomes, runs: Runs, captured: Captured
):
    wait([*runs.values()])  # It asks all workers of the virtual host.
    output = stage().printed("ping.py")
    assert "exit code 69" in output
    captured(__file__, "ping.txt", output)


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


def test_a_queue_that_refuses_leaves_the_order_for_the_sweep(
    runs: Runs, captured: Captured
):
    output = printed(runs["refusing_queue"])
    assert output.count("not handed over: OperationalError('')") == 2
    assert output.endswith("left for the sweep: [4, 5]\n")
    captured(__file__, "refusing_queue.txt", output)


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
