"""A release that needs one laptop, and one that says what it needs."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from challenges.works_on_my_machine import report
from challenges.works_on_my_machine.lab import LAB, measure
from challenges.works_on_my_machine.parity import differences
from challenges.works_on_my_machine.places import (
    HERE,
    Stage,
    image_variables,
    stage,
)
from measuring.figures import disagreements
from measuring.results import load

HADOLINT = Path(sys.executable).parent / "hadolint"

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module", autouse=True)
def here(postgres: str) -> Iterator[Stage]:
    """Make both places."""
    with LAB.ready(postgres):
        yield stage()


def test_failing_it_works_on_the_laptop(here: Stage, captured: Captured):
    made = here.on_the_laptop
    assert (made.code, made.errors) == (0, "")
    captured(__file__, "laptop.txt", "\n".join(report.window(made)))


def test_failing_four_deployments_end_in_an_error_each(here: Stage, captured: Captured):
    assert [made.code for made in here.deployments] == [1, 1, 1, 1, 0]
    captured(__file__, "deployments.txt", report.deployments(here))
    captured(__file__, "errors.txt", report.errors(here))


def test_failing_the_fifth_shows_wrong_products_without_an_error(
    here: Stage, captured: Captured
):
    laptop, server = here.on_the_laptop, here.deployments[-1]
    assert server.errors == ""
    assert report.wrong(laptop, server) == 2
    captured(__file__, "side_by_side.txt", report.side_by_side(laptop, server))


def test_failing_one_variable_switches_the_clearing_off(here: Stage):
    assert "Abacus" in report.changed(here, "PYTHONOPTIMIZE", "1").said
    assert "Abacus" not in report.changed(here, "PYTHONOPTIMIZE", "").said


def test_failing_git_never_knew_the_rates(here: Stage):
    assert (here.checkout / "rates.json").exists()
    assert "rates.json" not in report.tracked(here.checkout)
    git = ["git", "status", "--porcelain"]
    assert subprocess.check_output(git, cwd=here.checkout) == b""
    assert "rates.json" in report.tracked(here.fixed)


def test_packages_alone_name_one_of_the_causes(here: Stage, captured: Captured):
    captured(__file__, "freeze.txt", report.freezes(here))


def test_the_preflight_names_every_cause_before_the_deployment(
    here: Stage, captured: Captured
):
    said = report.preflight(here)
    for cause in (
        "package discounts",
        "file rates.json",
        "text files without encoding=",
        "program barcode",
        "assert statements",
        "database order of names",
    ):
        assert f"\n{cause} " in said
    assert said.endswith("exit code 1")
    captured(__file__, "preflight.txt", said)


def test_the_preflight_shows_no_value_of_a_variable(here: Stage):
    said = here.preflight(here.server, here.laptop).said
    assert "postgresql://" not in said
    assert "Nairobi" not in said


def test_a_place_does_not_differ_from_itself(here: Stage):
    said = here.preflight(here.laptop, here.laptop)
    assert (said.code, said.said) == (0, "")


def test_a_fact_that_only_one_place_has_is_a_difference():
    found = list(differences({"Python": "3.11.7"}, {"Python": "3.12.1", "disk": "x"}))
    assert [line.split() for line in found] == [
        ["Python", "3.12.1", "3.11.7"],
        ["disk", "x", "–"],
    ]


def test_fixed_the_first_deployment_runs_and_both_places_agree(
    here: Stage, captured: Captured
):
    made = here.fixed_runs
    assert [one.code for one in made.values()] == [0, 0]
    assert made["laptop"].said == made["server"].said == here.on_the_laptop.said
    captured(__file__, "fixed.txt", report.side_by_side(made["laptop"], made["server"]))


def test_fixed_the_database_is_all_that_an_image_leaves_open(
    here: Stage, captured: Captured
):
    said = report.preflight_of_images(here)
    assert [line.split()[0] for line in said.splitlines()[1:-1]] == ["database"]
    captured(__file__, "preflight_images.txt", said)


def test_the_image_pins_what_the_places_disagreed_on():
    image = (HERE / "Dockerfile").read_text()
    assert re.search(r"^FROM python:\d+\.\d+\.\d+-slim-\w+$", image, re.M)
    assert "barcode=0.99-6" in image
    variables = image_variables()
    assert variables["LC_ALL"] == "C.UTF-8"
    assert "PYTHONOPTIMIZE" not in variables
    database = yaml.safe_load((HERE / "compose.yaml").read_text())["services"]["db"]
    assert re.fullmatch(r"postgres:\d+\.\d+", database["image"])
    assert "--icu-locale=en" in database["environment"]["POSTGRES_INITDB_ARGS"]


@pytest.mark.skipif(not HADOLINT.exists(), reason="hadolint has no wheel here")
def test_hadolint_finds_nothing_in_the_image():
    done = subprocess.run(
        [HADOLINT, "Dockerfile"], cwd=HERE, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
