"""The deploys, what they lose, and that the page still tells the truth about both."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from challenges.deploys_drop_requests import failing, fixed, report
from challenges.deploys_drop_requests.lab import LAB, measure
from challenges.deploys_drop_requests.site import Site, ask, site
from challenges.deploys_drop_requests.stage import stage
from measuring.figures import disagreements
from measuring.results import load
from services.waiting import wait_for

Captured = Callable[[str, str, str], None]
NONE_LOST = {"in flight": 0, "queued": 0, "stopping": 0, "starting": 0, "after": 0}
ALL_LOST = dict.fromkeys(NONE_LOST, 5)


@pytest.fixture(scope="module", autouse=True)
def place(postgres: str, django_db_blocker: Any) -> Iterator[None]:
    """Use a database of its own."""
    with django_db_blocker.unblock(), LAB.ready(postgres):
        yield


def test_failing_whatever_is_in_flight_or_comes_meanwhile_is_lost(captured: Captured):
    outcome = report.outcome("failing")
    assert outcome.lost == ALL_LOST | {"after": 0}
    captured(__file__, "balancer_failing.txt", "\n".join(outcome.balancer))


def test_failing_a_client_is_told_that_nobody_is_there(captured: Captured):
    captured(__file__, "direct_errors.txt", report.direct_errors())


def test_fixed_none_is_lost_at_any_moment(captured: Captured):
    outcome = report.outcome("fixed")
    assert outcome.lost == NONE_LOST
    assert outcome.balancer == []
    assert outcome.answered_by == {
        "in flight": ["blue"],
        "queued": ["blue"],
        "stopping": ["green"],
        "starting": ["blue"],
        "after": ["green"],
    }
    captured(__file__, "by_release.txt", report.by_release())


def test_a_release_that_finishes_its_requests_refuses_new_ones(captured: Captured):
    outcome = report.outcome("polite")
    captured(__file__, "polite.txt", report.table("polite"))
    assert outcome.lost == ALL_LOST | {"in flight": 0, "after": 0}


def test_a_release_that_is_not_ready_answers_nobody():
    outcome = report.outcome("unready")
    assert outcome.lost == NONE_LOST | {"queued": 5, "starting": 5}


def test_a_release_that_stops_before_the_switch_loses_what_comes(captured: Captured):
    outcome = report.outcome("late")
    assert outcome.lost == NONE_LOST | {"queued": 5, "stopping": 5}
    captured(__file__, "order.txt", report.table("unready", "late"))


def test_a_release_without_time_to_finish_loses_what_is_in_flight(captured: Captured):
    outcome = report.outcome("impatient")
    assert outcome.lost == NONE_LOST | {"in flight": 5, "queued": 5}
    captured(__file__, "impatient.txt", report.table("impatient"))
    captured(__file__, "log_impatient.txt", report.gunicorn_log(outcome.old_log))


def test_a_release_that_stops_before_its_queue_is_empty_loses_it(captured: Captured):
    assert report.outcome("undrained").lost == NONE_LOST | {"queued": 5}
    captured(__file__, "undrained.txt", report.table("undrained"))


def test_all_deploys_side_by_side(captured: Captured):
    captured(__file__, "table.txt", report.table())


def test_a_release_that_does_not_start_never_gets_a_request(captured: Captured):
    assert report.outcome("failing", broken=True).total == 25
    outcome = report.outcome("fixed", broken=True)
    assert (outcome.total, outcome.refused) == (0, True)
    assert outcome.answered_by == {"starting": ["blue"], "after": ["blue"]}
    both = report.table("failing", "fixed", broken=True)
    captured(__file__, "broken.txt", both)
    captured(__file__, "broken_log.txt", report.why_not_started(outcome.new_log))


def deploy_under_load(deploy: Callable[[Site], None]) -> tuple[int, int]:
    """Deploy while four clients ask without a pause; return asked and lost."""
    answers: list[str | None] = []
    over = threading.Event()
    with site(stage().database, stage().folder) as place, ThreadPoolExecutor(4) as pool:

        def client() -> None:
            while not over.is_set():
                answers.append(ask(place.balancer.port, "/quick/"))

        clients = [pool.submit(client) for _ in range(4)]
        wait_for(lambda: len(answers) > 20, "some answers")
        try:
            deploy(place)
            place.wait_until_ready(place.running)
            seen = len(answers)
            wait_for(lambda: len(answers) > seen + 20, "answers after the deploy")
        finally:
            over.set()
        for one in clients:
            one.result()
    return len(answers), answers.count(None)


def test_failing_clients_that_ask_without_a_pause_lose_requests():
    _, lost = deploy_under_load(failing.deploy)
    assert lost > 0


def test_fixed_clients_that_ask_without_a_pause_lose_none():
    asked, lost = deploy_under_load(fixed.deploy)
    assert asked > 40
    assert lost == 0


def test_an_old_release_fails_on_a_schema_that_came_too_early(captured: Captured):
    captured(__file__, "schema_errors.txt", report.schema_errors())


def test_expanded_first_and_contracted_last_each_release_works(captured: Captured):
    captured(__file__, "meetings.txt", report.meetings())


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
