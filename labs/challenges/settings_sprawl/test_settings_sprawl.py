"""A server that starts without its secrets, and one that does not."""

from collections.abc import Callable, Iterator

import pytest

from challenges.settings_sprawl import report
from challenges.settings_sprawl.lab import LAB, measure
from challenges.settings_sprawl.stage import REQUIRED, Deployment, Stage, stage
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]
Made = dict[str, Deployment]


@pytest.fixture(scope="module")
def here(postgres: str) -> Iterator[Stage]:
    """Open the stage beside a database of its own."""
    with LAB.ready(postgres):
        yield stage()


@pytest.fixture(scope="module")
def made(here: Stage) -> Made:
    """Deploy the site in each way."""
    return here.deployments()


def test_failing_nothing_is_set_and_the_start_says_nothing(
    made: Made, captured: Captured
):
    deployed = made["failing, nothing set"]
    assert deployed.up
    assert report.told_at_start(deployed) == set()
    statuses = {name: answer.status for name, answer in deployed.answers.items()}
    assert statuses == {"forged": 500, "receipt": 404, "pay": 500, "write": 500}
    captured(__file__, "first_requests.txt", report.errors(deployed))


def test_failing_a_stranger_signs_with_the_default_key(made: Made, captured: Captured):
    deployed = made["failing, no key"]
    text = report.answers(deployed, "forged", "receipt")
    assert deployed.answers["forged"].body == "Lamp, 86.98"
    captured(__file__, "forged.txt", text)


def test_failing_false_is_true_and_the_error_page_shows_secrets(
    made: Made, captured: Captured
):
    deployed = made["failing, DEBUG=False"]
    assert report.leaked(deployed) == {"MAIL_URL", "PAYMENTS_KEY"}
    lines = [f"{name:<9} {value}" for name, value in report.leaks(deployed).items()]
    captured(__file__, "error_page.txt", "\n".join(lines))


def test_failing_the_deploy_check_ends_well(here: Stage, captured: Captured):
    said = report.deploy_check(here)
    assert said.endswith("exit code 0")
    assert "PAYMENTS_KEY" not in said
    captured(__file__, "deploy_check.txt", said)


def test_demanded_one_by_one_five_starts_fail(here: Stage, captured: Captured):
    said = report.one_by_one(here)
    assert len(said) == len(REQUIRED)
    captured(__file__, "one_by_one.txt", "\n".join(said))


def test_demanded_one_by_one_a_bad_value_is_as_good_as_any(here: Stage):
    bad = {"SECRET_KEY": "changeme", "ALLOWED_HOSTS": "*", "PAYMENTS_KEY": ""}
    done = here.run("one_by_one", "settings", here.all_set() | bad, *report.CHECK)
    assert done.returncode == 0


def test_failing_any_word_switches_the_flag_on(here: Stage):
    ask = "from django.conf import settings; print(settings.DEBUG)"
    done = here.run("failing", "settings", {"DEBUG": "False"}, "-c", ask)
    assert done.stdout == "True\n"


def test_failing_tests_run_with_settings_that_no_place_has(
    here: Stage, captured: Captured
):
    failing = report.settings_of(here)["failing"]
    assert failing["tests"] not in (failing["laptop"], failing["production"])
    assert len(report.silent("failing", failing)) == 6
    captured(__file__, "three_places.txt", report.settings_table(failing))


def test_fixed_the_start_names_all_that_is_missing(made: Made, captured: Captured):
    deployed = made["fixed, nothing set"]
    assert not deployed.up
    assert report.told_at_start(deployed) == set(REQUIRED)
    captured(__file__, "refused.txt", report.refusal(deployed.log))


def test_fixed_a_wrong_value_is_named_with_the_missing_ones(
    here: Stage, captured: Captured
):
    said = report.wrong(here)
    assert "changeme" not in said
    captured(__file__, "wrong.txt", said)


def test_fixed_a_flag_opens_no_error_page(made: Made):
    deployed = made["fixed, DEBUG=False"]
    assert deployed.answers["pay"].status == 500
    assert report.leaked(deployed) == set()
    assert "httpx.ConnectError" in deployed.log


def test_fixed_only_the_right_key_opens_a_receipt(made: Made, captured: Captured):
    deployed = made["fixed, DEBUG=False"]
    assert deployed.answers["receipt"].body == "Lamp, 86.98"
    assert deployed.answers["forged"].status == 404
    captured(__file__, "honest.txt", report.answers(deployed, "forged", "receipt"))


def test_fixed_the_deploy_check_has_nothing_to_say_and_would_stop_the_pipeline(
    here: Stage,
):
    command = (*report.DEPLOY, "--fail-level", "WARNING")
    done = here.run("fixed", "settings.production", here.all_set(), *command)
    assert (done.returncode, "no issues" in done.stdout) == (0, True), done.stderr
    assert here.run("failing", "settings", {"DEBUG": ""}, *command).returncode == 1


def test_fixed_each_difference_stands_in_a_file(here: Stage):
    fixed = report.settings_of(here)["fixed"]
    assert fixed["tests"] != fixed["production"]
    assert report.silent("fixed", fixed) == []


def test_the_stored_result_still_holds():
    assert disagreements(load(LAB)["figures"], measure()) == []
