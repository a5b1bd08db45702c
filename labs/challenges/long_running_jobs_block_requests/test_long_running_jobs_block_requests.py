"""The standstill, its end, and that the page still tells the truth about both."""

from collections.abc import Callable, Iterator

import pytest

from challenges.long_running_jobs_block_requests import report
from challenges.long_running_jobs_block_requests.lab import LAB, measure
from challenges.long_running_jobs_block_requests.stage import OF_THE_FIX, All, stage
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module", autouse=True)
def place(rabbitmq_url: str, postgres: str) -> Iterator[None]:
    """Open the stage."""
    with LAB.ready(rabbitmq_url, postgres):
        yield


@pytest.fixture(scope="module")
def fixed() -> All:
    """Begin the drills of the fix, once."""
    return stage().all_told(OF_THE_FIX)


@pytest.fixture(scope="module")
def told(fixed: All) -> All:
    """Begin all drills, each once."""
    return stage().all_told()


def test_fixed_a_request_is_answered_with_an_address():
    asked = stage().alone("well")["views"]["asked"]
    status, body = asked["status"], asked["body"]
    assert (status, body) == (202, {"state": "queued"}), (
        f"the answer does not say that the report is only wanted: {status} {body}"
    )
    headers = asked["headers"]
    assert headers["Location"] == "/reports/1/", "the answer does not say where it is"
    assert headers["Retry-After"] == "1", "the answer does not say when to look"


def test_fixed_each_report_is_handed_over():
    queue = stage().alone("well")["views"]["queue"]
    assert queue == [1, 2], f"of reports 1 and 2, in the queue are {queue}"
    states = stage().alone("well")["views"]["states"]
    assert states == ["queued"] * 2, f"handed over, and in the database {states}"


@pytest.mark.parametrize("state", ["queued", "running", "failed", "done"])
def test_fixed_a_client_can_see_how_far_its_report_is(state: str):
    said = stage().alone("well")["views"][state]
    ended = state in ("done", "failed")
    body = {"state": state} | ({"text": f"text if {state}"} if ended else {})
    assert said["body"] == body, (
        f"of a report that is {state} a client reads {said['status']} {said['body']}"
    )
    wait = said["headers"]["Retry-After"]
    assert wait == (None if ended else "1"), f"{state}: look again after {wait}"


def test_fixed_a_report_that_nobody_asked_for_is_not_found():
    unknown = stage().alone("well")["views"]["unknown"]
    assert unknown == 404, f"a report that nobody asked for: {unknown}"


def test_fixed_the_job_draws_its_report_and_no_other():
    one = stage().alone("well")["job"]["answers"]
    assert one["states"] == ["done", "queued"], (
        f"the job ran for report 1 of two, and the reports are {one['states']}"
    )


@pytest.mark.parametrize(("how", "asked"), [("refuses", 1), ("hangs up", 4)])
def test_fixed_a_job_that_fails_for_good_says_so(how: str, asked: int):
    one = stage().alone("well")["job"][how]
    assert one["asked"] == asked, f"a renderer that {how} is asked {one['asked']} times"
    assert one["waits"] == [1, 2, 4][: asked - 1], f"waits of {one['waits']} s"
    assert one["states"] == ["failed", "queued"], (
        f"the renderer {how} at report 1, and the reports are {one['states']}"
    )


def test_fixed_a_job_that_is_not_handed_over_fails_and_is_in_the_log():
    one = stage().alone("away")
    status = one["asked"]["status"]
    assert status == 202, (
        f"without the broker a request for a report ends with {status}"
    )
    assert one["states"] == ["queued", "failed"], (
        f"report 2 was not handed over, and the reports are {one['states']}"
    )
    assert [line[:25] for line in one["log"]] == ["report 2 not handed over:"], (
        "nobody is told that a report was not handed over"
    )


def test_fixed_a_path_to_the_broker_that_is_silent_loses_no_report():
    one = stage().alone("silent")
    assert one["held"] == [], "the request waits for as long as the path is silent"
    assert one["queue"] == [1, 2], f"of two reports, the queue has {one['queue']}"


@pytest.mark.parametrize("name", report.AFTER)
def test_fixed_a_killed_workers_report_is_built_by_another(fixed: All, name: str):
    assert fixed[name]["first"] == ["done", 2], (
        f"{report.KILLED[name]}: the report is lost with it"
    )
    assert fixed[name]["second"] == ["done", 1]


def test_fixed_a_free_worker_takes_the_next_report(fixed: All):
    assert fixed["two_workers"]["drawn"] == [1, 2], (
        "the first worker keeps reports that it has no hands for"
    )


def test_fixed_everybody_is_answered_while_reports_are_drawn(fixed: All):
    one = fixed["queued"]
    assert one["jobs"] == {"202": 2}, "the reports are drawn in the request"
    assert one["meanwhile"] == {"200": 10}, "who wants a price is not answered"
    assert one["states"] == ["queued", "running"], (
        "a report that waits and one that is drawn read alike"
    )
    assert one["after"] == [{"state": "done", "text": "drawn"}] * 2


@pytest.mark.parametrize(
    ("name", "state", "starts"),
    [
        ("refused", "failed", 1),
        ("renderer_away", "failed", 4),
        ("broker_away", "failed", 0),
        ("locked_out", "failed", 0),
        ("silent", "done", 1),
        ("slow_commit", "done", 1),
    ],
)
def test_fixed_no_report_stays_queued_or_running_for_ever(
    name: str, state: str, starts: int, fixed: All
):
    one = fixed[name]
    assert (one["said"], one["state"], one["starts"]) == ("202", state, starts), (
        f"{report.BROKEN[name]}: what the client reads in the end"
    )
    if name in ("broker_away", "locked_out"):
        assert one["logged"], "nobody is told that a report was not handed over"


def test_failing_nobody_is_answered_while_reports_are_drawn(
    told: All, captured: Captured
):
    one = told["inline"]
    assert one["meanwhile"] == {"httpx.ReadTimeout: timed out": 10}
    assert one["jobs"] == {"201": 2}
    assert one["after"] == {"200": 10}
    captured(__file__, "inline.txt", report.said(told, "inline"))


def test_who_is_answered_meanwhile(told: All, captured: Captured):
    captured(__file__, "meanwhile.txt", report.meanwhile(told))
    captured(__file__, "before_and_after.txt", report.before_and_after(told))


def test_failing_one_free_worker_hides_it(told: All):
    assert told["one_free"]["meanwhile"] == {"200": 10}


def test_failing_a_worker_that_takes_too_long_is_killed_with_its_report(
    told: All, captured: Captured
):
    assert told["timeout"]["said"] == "500"
    assert told["timeout"]["state"] == "running"
    captured(__file__, "murder.txt", report.murder(told))


def test_more_threads_are_only_more_reports_until_it_stands_still(told: All):
    assert report.answered(told, "threads") == 0


def test_a_thread_does_not_outlive_a_deploy(told: All):
    one = told["in_a_thread"]
    assert (one["said"], one["meanwhile"]) == ("202", {"200": 10})
    assert one["states"] == ["running", "done"]


def test_failing_a_renderer_that_fails_leaves_a_report_running_for_ever(told: All):
    one = told["refused_inline"]
    assert (one["said"], one["state"]) == ("500", "running")


def test_what_the_client_reads_when_something_is_broken(told: All, captured: Captured):
    captured(__file__, "failures.txt", report.failures(told))


def test_a_worker_that_acknowledges_early_takes_its_report_along(told: All):
    assert told["kill_early"]["first"] == ["running", 1]
    assert told["kill_early"]["second"] == ["done", 1]


def test_what_becomes_of_a_report_when_its_builder_is_killed(
    told: All, captured: Captured
):
    captured(__file__, "kills.txt", report.kills(told))


def test_fixed_a_client_finds_its_report_and_does_not_ask_all_the_time(told: All):
    times = stage().times()
    assert times["text"] == "drawn"
    # Once a second, however long a busy machine takes.
    looks = zip(times["looks"], times["report"], strict=True)
    assert all(count <= 1 + taken / 1000 for count, taken in looks), (
        "the client asked more often than once a second"
    )


def test_the_stored_result_still_holds(told: All):
    assert disagreements(load(LAB)["figures"], measure()) == []
