"""The deploys, what they lose, and that the page still tells the truth about both."""

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from challenges.deploys_drop_requests import report
from challenges.deploys_drop_requests.deploy import (
    BROKEN,
    GREEN,
    NO_DATABASE,
    Deploy,
)
from challenges.deploys_drop_requests.lab import LAB, measure
from challenges.deploys_drop_requests.site import site
from challenges.deploys_drop_requests.stage import stage
from challenges.deploys_drop_requests.watching import ask
from measuring.figures import disagreements
from measuring.results import load
from services import Server
from services.waiting import wait_for

Captured = Callable[[str, str, str], None]
NONE_LOST = {"in flight": 0, "queued": 0, "stopping": 0, "starting": 0, "after": 0}
ALL_LOST = dict.fromkeys(NONE_LOST, 5)

pytestmark = pytest.mark.timeout(150)


@pytest.fixture(scope="module", autouse=True)
def place(
    postgres: str,
    rabbitmq_url: str,
    server: Callable[..., Server],
    django_db_blocker: Any,
) -> Iterator[None]:
    """Use a database of its own."""
    with (
        django_db_blocker.unblock(),
        server("nginx").throwaway() as program,
        LAB.ready(postgres, rabbitmq_url, program),
    ):
        yield


def test_fixed_none_is_lost_at_any_moment():
    outcome = report.outcome("fixed")
    assert outcome.code == 0, (
        f"the deploy gave up with code {outcome.code}, and the old release runs on:"
        f" {outcome.new_log[-500:]}"
    )
    assert "stopping" in outcome.lost, "the old release was never told to stop"
    assert outcome.lost == NONE_LOST, f"requests were lost: {outcome.nginx_said}"
    assert outcome.nginx_said == []
    assert outcome.answered_by == {
        "in flight": ["blue"],
        "queued": ["blue"],
        "stopping": ["green"],
        "starting": ["blue"],
        "after": ["green"],
    }
    assert outcome.live == ["green"], "the old release was never told to stop"


def test_a_file_that_nginx_refuses_ends_the_deploy_before_the_old_release():
    code, live = report.refused_reload()
    assert "blue" in live, "the old release was stopped, and nginx still sends to it"
    assert code == 1, "a deploy whose switch failed says that it succeeded"


def test_a_release_without_its_database_never_gets_a_request():
    outcome = report.outcome("fixed", NO_DATABASE)
    assert outcome.code == 1, "a release that is not ready was switched to"
    assert outcome.total == 0
    assert outcome.live == ["blue"], "the release that was given up still runs"


def test_a_request_that_never_ends_does_not_keep_the_old_release():
    outcome = stage().outcome(report.STUCK)
    assert outcome.code == 0, "the deploy gave up, and the old release runs on"
    assert outcome.live == ["green"]
    assert outcome.lost["stopping"] == outcome.lost["after"] == 0


def test_failing_whatever_is_in_flight_or_comes_meanwhile_is_lost(captured: Captured):
    outcome = report.outcome("failing")
    assert outcome.lost == ALL_LOST | {"after": 0}
    captured(__file__, "nginx_failing.txt", "\n".join(outcome.nginx_said))


def test_what_each_deploy_loses_and_who_answers(captured: Captured):
    captured(__file__, "by_release.txt", report.by_release())
    captured(__file__, "worked.txt", report.table("failing", "fixed"))


def test_failing_a_client_is_told_that_nobody_is_there(captured: Captured):
    captured(__file__, "direct_errors.txt", report.direct_errors())


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
    outcome = report.outcome("fixed", BROKEN)
    assert outcome.total == 0, "requests were lost to a release that did not start"
    assert outcome.code == 1, "a deploy that failed says that it succeeded"
    assert outcome.live == ["blue"]
    assert outcome.answered_by["after"] == ["blue"]
    assert report.outcome("failing", BROKEN).total == 25
    both = report.table("failing", "fixed", told=BROKEN)
    captured(__file__, "broken.txt", both)
    captured(__file__, "broken_log.txt", report.why_not_started(outcome.new_log))


def deploy_under_load(deploy: Deploy) -> tuple[int, int]:
    """Deploy while four clients ask without a pause; return asked and lost."""
    answers: list[int] = []
    over = threading.Event()
    with (
        site(stage().database, stage().folder, stage().program) as place,
        ThreadPoolExecutor(5) as pool,
    ):

        def client() -> None:
            while not over.is_set():
                answers.append(ask(place.front.port, "/quick/", "POST")[0])
                if answers[-1] != 200:
                    time.sleep(0.05)  # Or a site that is away keeps all busy.

        clients = [pool.submit(client) for _ in range(4)]
        try:
            wait_for(lambda: len(answers) > 20, "some answers", seconds=20)
            # Waited for at once: a zombie would keep green from its pid file.
            pool.submit(place.ours[0].wait, 100)
            place.begin(deploy, GREEN).wait(timeout=60)
            running = place.serving()
            wait_for(lambda: ask(running, "/ready/")[0] == 200, "it", seconds=60)
            seen = len(answers)
            wait_for(lambda: len(answers) > seen + 20, "answers after", seconds=20)
        finally:
            over.set()
        for one in clients:
            one.result(timeout=40)
    return len(answers), sum(status != 200 for status in answers)


def test_failing_clients_that_ask_without_a_pause_lose_requests():
    _, lost = deploy_under_load(report.DEPLOYS["failing"])
    assert lost > 0


def test_fixed_clients_that_ask_without_a_pause_lose_none():
    asked, lost = deploy_under_load(report.DEPLOYS["fixed"])
    assert asked > 40
    assert lost == 0


def test_nginx_says_whether_its_files_are_right(captured: Captured):
    captured(__file__, "reload.txt", report.reload_by_hand())


def test_a_client_that_keeps_its_connection_is_sent_to_the_new_release(
    captured: Captured,
):
    captured(__file__, "keep_alive.txt", report.keep_alive())


def test_nginx_repeats_no_post_that_was_sent_unless_it_is_told_to(captured: Captured):
    captured(__file__, "retries.txt", report.retries())


def test_a_release_without_its_database_lives_and_is_not_ready(captured: Captured):
    captured(__file__, "probes.txt", report.probes())


def test_a_worker_that_is_told_to_stop_ends_its_task_first(captured: Captured):
    captured(__file__, "celery.txt", report.celery_drain())
    captured(__file__, "celery_log.txt", report.celery_log())


def test_an_old_release_fails_on_a_schema_that_came_too_early(captured: Captured):
    captured(__file__, "schema_errors.txt", report.schema_errors())


def test_expanded_first_and_contracted_last_each_release_works(captured: Captured):
    captured(__file__, "meetings.txt", report.meetings())


def test_release_two_writes_what_both_its_neighbours_read(captured: Captured):
    told = report.neighbours()
    captured(__file__, "neighbours.txt", told)
    row = next(line for line in told.splitlines() if line.startswith("release 2"))
    assert row.split()[2:] == ["Ben", "Ben", "Ben"], (
        "a neighbour of release 2 reads no name from its rows: it must write both"
    )


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
