"""One suite ends differently in three places, and alike once they are one."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from challenges.ci_environment_drift import report
from challenges.ci_environment_drift.containers import (
    HEALTHY,
    SLOW,
    STARTED,
    Containers,
)
from challenges.ci_environment_drift.lab import LAB, measure
from challenges.ci_environment_drift.places import (
    HERE,
    SECONDS,
    SEEDS,
    SUITES,
    Place,
    Run,
    Stage,
    stage,
)
from measuring.figures import disagreements
from measuring.results import load
from services import ServiceMissing

Captured = Callable[[str, str, str], None]

RECEIPT = "test_a_receipt_lies_in_the_folder_of_its_day"
DISCOUNT = "test_a_discount_is_rounded_up"
SEARCH = "test_search_finds_the_mug"
VOUCHER = "test_a_long_voucher_is_kept"
LABELS = "test_labels_stand_in_order"
ALL = {RECEIPT, DISCOUNT, SEARCH, VOUCHER}


@pytest.fixture(scope="module")
def here(postgres: str) -> Iterator[Stage]:
    """Make the virtual environments of the three places."""
    with LAB.ready(postgres):
        yield stage()


@pytest.fixture
def pinned(here: Stage) -> Place:
    """Return what the containers make of any place."""
    return here.pinned(Place(here.locked, {}))


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


def test_fixed_the_labels_have_an_order_in_every_run(here: Stage, pinned: Place):
    for seed in SEEDS:
        place = pinned.but(PYTHONHASHSEED=str(seed))
        run = here.run("fixed", place, SUITES[:1], "labels")
        assert run.ended == {LABELS: "passed"}, f"no sorted(): {report.failures(run)}"


def test_fixed_the_suite_passes_in_the_pinned_place(here: Stage, pinned: Place):
    run = here.run("fixed", pinned, SUITES, "not labels")
    assert run.failed == set(), report.failures(run)
    assert set(run.ended) == ALL, f"the suite does not run: {run.said[-300:]}"


def test_fixed_the_settings_refuse_another_database(here: Stage, captured: Captured):
    run = here.run("fixed", Place(here.locked, {}), SUITES[1:], "test")
    assert "ImproperlyConfigured: DATABASE_URL must name a PostgreSQL" in run.said, (
        f"without DATABASE_URL the suite starts all the same, and says {run.ended}"
    )
    captured(__file__, "refused.txt", report.refusal(run))


def ask_fixed(code: str, database: str) -> str:
    """Return what a line of Python says that imports the fixed shop."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=HERE / "fixed",
        env={
            "DATABASE_URL": database,
            "DJANGO_SETTINGS_MODULE": "settings",
            "PYTHONDONTWRITEBYTECODE": "1",
        },
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    return (done.stdout or done.stderr).strip()


def test_fixed_a_url_without_a_name_is_no_name_of_sqlite():
    ask = "import settings; print(settings.DATABASES['default']['NAME'] or 'none')"
    said = ask_fixed(ask, "postgresql://shop:ci@db:5432")
    assert said == "none", f"NAME is what only SQLite knows: {said}"


def test_fixed_a_voucher_has_the_room_that_the_shop_needs_and_no_more():
    ask = "import django; django.setup(); from django.db import connection;"
    ask += "from shop import Voucher as v;"
    ask += "print(v._meta.get_field('code').db_type(connection))"
    said = ask_fixed(ask, "postgresql://shop:ci@db:5432/shop")
    assert said == "varchar(20)", f"max_length=20 is lost, any text is a code: {said}"


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


def test_the_stored_result_still_holds(here: Stage):
    assert disagreements(load(LAB)["figures"], measure()) == []
