"""The failures, their end, and that the page still tells the truth about both."""

from collections.abc import Callable
from concurrent.futures import Future, wait

import pytest

from challenges.celery_tasks_fail_silently import report
from challenges.celery_tasks_fail_silently.lab import LAB, measure
from challenges.celery_tasks_fail_silently.stage import (
    HERE,
    PATH,
    WORKER,
    Outcome,
    Outcomes,
    stage,
)
from measuring.figures import disagreements
from measuring.outline import outline
from measuring.results import load
from workers.scripts import Done, printed

Captured = Callable[[str, str, str], None]
Runs = dict[str, "Future[Done]"]
WRONG_URLS = ("address", "name", "vhost", "password")


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
    alone: Callable[[], Outcome], captured: Captured
):
    told = alone()
    assert told["busy"]["asked"] == told["busy"]["tries"]
    for how in ("busy", "away"):
        tries, waits = told[how]["tries"], told[how]["waits"]
        assert tries == 9, f"a gateway that is {how} is asked {tries} times"
        assert waits == 255, f"the waits do not double: {waits} s in all"
    captured(__file__, "attempts.txt", report.attempts(told))


def test_fixed_only_the_order_whose_letter_is_sent_is_marked(
    alone: Callable[[], Outcome],
):
    marked = alone()["marked"]
    assert marked == [1], f"only order 1 was sent, and marked as sent are {marked}"


def test_fixed_a_second_run_sends_no_second_letter(alone: Callable[[], Outcome]):
    told = alone()
    assert told["asked_again"] == 0, "the letter of a sent order is asked for again"
    assert told["letters"] == 1, "the gateway does not know the letter: it goes twice"


def test_fixed_the_command_hands_over_what_is_left_and_tells_what_is_late(
    alone: Callable[[], Outcome],
):
    told = alone()["alarm"]
    late = "CommandError: receipts overdue: [4]"
    for minutes, alarm in {15: late, 30: "nothing"}.items():
        heard = told[f"after {minutes} minutes"]
        assert heard == alarm, f"after {minutes} minutes the alarm says: {heard}"
    assert told["swept"] == [3], f"only order 3 was left; swept were {told['swept']}"


def nothing_is_lost(how: str) -> Outcome:
    """Return what came of a failure, once it is sure that no receipt was lost."""
    told, what = stage().outcomes["fixed", how], report.WHAT_BREAKS[how]
    assert told["lost"] == [], f"{what}: the receipts of {told['lost']} are lost"
    assert told["twice"] == AGAIN.get(how, []), (
        f"{what}: queued again, or the gateway asked again: {told['twice']}"
    )
    return told


def a_path_breaks(how: str) -> None:
    told, what = stage().outcomes["fixed", how], report.WHAT_BREAKS[how]
    assert told["refused"] == [], f"{what}: an error page for {told['refused']}"
    assert told["held"] == [], f"{what}: orders {told['held']} wait for ever"
    nothing_is_lost(how)
    left = [6, 7, 8] if how == "away" else []
    assert told["left"] == left, f"{what}: left for the sweep: {told['left']}"


@pytest.mark.parametrize("how", ["away", "silent"])
def test_fixed_a_path_that_breaks_loses_no_receipt(how: str, paths: Outcomes):
    a_path_breaks(how)


def test_fixed_what_is_not_handed_over_is_in_the_log_as_an_error(paths: Outcomes):
    log = paths["fixed", "away"]["log"]
    assert [line[:25] for line in log] == [
        f"ERROR receipt of order {order} " for order in (6, 7, 8)
    ], f"three orders were not handed over, and the log says {log}"


@pytest.mark.parametrize("how", dict.fromkeys(("worker", "child", *WORKER)))
def test_fixed_a_worker_that_fails_loses_no_receipt(how: str, runs_of_the_fix: Runs):
    told, what = nothing_is_lost(how), report.WHAT_BREAKS[how]
    twice, unmarked = told["letters_twice"], told["unmarked"]
    assert twice == [], f"{what}: letters sent twice: {twice}"
    assert unmarked == [], f"{what}: sent, and not marked as sent: {unmarked}"
    if how == "worker":
        more = 7 - told["waiting"]
        assert more == 0, f"one long task keeps {more} others from a free worker"


@pytest.mark.parametrize("how", PATH)
def test_fixed_each_path_that_breaks_loses_no_receipt(how: str, runs_of_the_fix: Runs):
    a_path_breaks(how)


def test_fixed_a_letter_refused_for_good_raises_the_alarm(
    runs_of_the_fix: Runs, captured: Captured
):
    output = printed(runs_of_the_fix["refused_for_good"].result())
    assert "order 3: handed_over=True sent=False" in output, "order 3 is not refused"
    assert "CommandError: receipts overdue: [3]\nexit code 1" in output, (
        "nobody is told that the letter of order 3 is refused"
    )
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
    failing, fixed = printed(runs["locked_out"].result()).split("# fixed")
    assert "the view ends with amqp.exceptions.AccessRefused" in failing
    assert "the view answers; handed over: False" in fixed
    captured(__file__, "locked_out.txt", f"{failing}# fixed{fixed}")


def test_a_ping_through_the_broker_says_whether_a_worker_is_there(
    outcomes: Outcomes, runs: Runs, captured: Captured
):
    # It asks all workers of the virtual host.
    wait([*runs.values(), *outcomes.runs.values()])
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
    captured(__file__, f"wrong_{name}.txt", printed(runs[name].result()))


def test_a_worker_with_a_wrong_url_mostly_keeps_running(runs: Runs, captured: Captured):
    output = printed(runs["deaf_worker"].result())
    assert output.count("still running") == 2
    captured(__file__, "deaf_worker.txt", output)


def test_settings_that_celery_never_hears_of(runs: Runs, captured: Captured):
    captured(
        __file__, "misread_settings.txt", printed(runs["misread_settings"].result())
    )


def test_a_pool_bounds_the_connections(runs: Runs, captured: Captured):
    captured(__file__, "pool.txt", printed(runs["pool"].result()))


def test_a_confirm_without_a_timeout_waits_for_ever(runs: Runs, captured: Captured):
    captured(__file__, "no_timeout.txt", printed(runs["no_timeout"].result()))


def test_a_queue_that_refuses_leaves_the_order_for_the_sweep(
    runs: Runs, captured: Captured
):
    output = printed(runs["refusing_queue"].result())
    assert output.count("not handed over: OperationalError('')") == 2
    assert output.endswith("left for the sweep: [4, 5]\n")
    captured(__file__, "refusing_queue.txt", output)


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
