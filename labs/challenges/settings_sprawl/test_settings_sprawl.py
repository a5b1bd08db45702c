"""A server that starts without its secrets, and one that does not."""

import json
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from challenges.settings_sprawl import moving, report
from challenges.settings_sprawl.lab import LAB, measure
from challenges.settings_sprawl.stage import HERE, REQUIRED, Stage, stage
from measuring.figures import disagreements
from measuring.results import load

Captured = Callable[[str, str, str], None]
PRODUCTION = "mysite.settings.production"


@pytest.fixture(scope="module")
def here(postgres: str) -> Iterator[Stage]:
    """Open the stage beside a database of its own."""
    with LAB.ready(postgres):
        yield stage()


TOLD = """
import json
from django.conf import settings as s
name = s.DATABASES["default"]["NAME"]
print(json.dumps([name, s.ALLOWED_HOSTS, s.SECRET_KEY, s.MAIL_URL, s.PAYMENTS_KEY]))
"""


def printed(done: "subprocess.CompletedProcess[str]") -> Any:
    """Return what a command printed as JSON; it must have ended well."""
    assert done.returncode == 0, done.stderr.strip().rpartition("\n")[2]
    return json.loads(done.stdout)


def test_fixed_what_production_is_told_arrives_in_its_settings(here: Stage):
    told = here.all_set()
    got = printed(here.run("fixed", PRODUCTION, told, "-c", TOLD))
    wanted = [
        told["DATABASE_URL"].rpartition("/")[2].partition("?")[0],
        ["shop.example", "www.shop.example"],
        *(told[name] for name in ("SECRET_KEY", "MAIL_URL", "PAYMENTS_KEY")),
    ]
    assert got == wanted, f"production has other settings: {got}"


def test_fixed_the_deploy_check_has_nothing_to_say(here: Stage):
    variables = here.all_set()
    done = here.run("fixed", PRODUCTION, variables, *report.STRICT)
    warned = re.findall(r"^\?: \((\S+)\)", done.stderr, re.M)
    assert warned == [], f"check --deploy warns of {warned}"
    assert "no issues" in done.stdout, done.stderr.strip().rpartition("\n")[2]


HTTPS = """
import json, django
django.setup()
from django.test import Client
client = Client(headers={"host": "shop.example"})
by_http = client.get("/basket/", headers={"x-forwarded-proto": "http"})
by_https = client.get("/basket/", headers={"x-forwarded-proto": "https"})
hsts = by_https.headers.get("Strict-Transport-Security")
secure = sorted(name for name, one in by_https.cookies.items() if one["secure"])
print(json.dumps([by_http.status_code, by_https.status_code, hsts, secure]))
"""


def test_fixed_https_is_kept_to(here: Stage):
    # Without Gunicorn, which believes a proxy's header when it comes from 127.0.0.1.
    variables = here.all_set()
    done = here.run("fixed", PRODUCTION, variables, "-c", HTTPS)
    by_http, by_https, hsts, secure = printed(done)
    assert by_http == 301, "http is not sent to https"
    assert by_https == 200, "https is not recognised behind the proxy"
    assert hsts == "max-age=31536000", "browsers are not told to keep to https"
    assert secure == ["csrftoken", "sessionid"], (
        f"cookies that stay off http: {secure or 'none'}"
    )


@pytest.mark.parametrize("place", ["laptop", "tests", "production"])
def test_fixed_each_place_has_what_the_site_reads(here: Stage, place: str):
    lacking = report.places_of(here, "fixed")[place].lacking
    assert lacking == [], f"{place} has no {', '.join(lacking)}"


def test_fixed_manage_takes_a_developers_settings(here: Stage):
    done = here.run("fixed", "", {}, "manage.py", "check")
    last = done.stderr.strip().rpartition("\n")[2]
    assert done.returncode == 0, f"manage.py finds no settings: {last}"


def test_fixed_a_laptop_is_open_and_the_tests_are_strict(
    here: Stage, captured: Captured
):
    fixed = report.places_of(here, "fixed")
    captured(__file__, "three_places_fixed.txt", report.settings_table(fixed))
    assert fixed["laptop"].shown["DEBUG"]
    assert report.differing(fixed) == ["EMAIL_BACKEND", "SECURE_SSL_REDIRECT"]
    assert report.silent("fixed", fixed) == []


def test_fixed_the_start_names_all_that_is_missing(here: Stage, captured: Captured):
    deployed = here.deployment("fixed, nothing set")
    assert not deployed.up, "production started with nothing set"
    assert report.told_at_start(deployed) == set(REQUIRED), (
        "the start does not name every missing variable"
    )
    captured(__file__, "refused.txt", report.refusal(deployed.log))


def test_fixed_a_wrong_value_is_named_with_the_missing_ones(
    here: Stage, captured: Captured
):
    said = report.wrong(here)
    assert "changeme" not in said
    captured(__file__, "wrong.txt", said)


def test_fixed_one_file_reads_the_environment():
    readers = [
        path.relative_to(HERE / "fixed" / "mysite").as_posix()
        for path in sorted((HERE / "fixed" / "mysite").rglob("*.py"))
        if re.search(r"os\.(environ\b(?!\[\"DJANGO_)|getenv)", path.read_text())
    ]
    assert readers == ["environment.py"]


def test_the_old_name_is_empty_in_silence_without_the_guard(
    tmp_path: Path, captured: Captured
):
    silent = moving.old_name(tmp_path / "silent", guarded=False)
    guarded = moving.old_name(tmp_path / "guarded", guarded=True)
    assert "no issues" in silent
    assert "ImproperlyConfigured" in guarded, (
        "the folder is loaded as settings, and is empty"
    )
    captured(
        __file__,
        "old_name.txt",
        f"# with an empty __init__.py\n{silent}\n# with the guard in it\n{guarded}",
    )


def test_fixed_the_entry_point_is_production_whatever_the_environment_names(
    here: Stage,
):
    deployed = here.deployment("fixed, other settings named")
    assert deployed.answers["receipt"].body == "Lamp, 86.98", (
        "the server took the settings that its environment names"
    )


def test_fixed_only_the_right_key_opens_a_receipt(here: Stage, captured: Captured):
    deployed = here.deployment("fixed, DEBUG=False")
    assert deployed.answers["receipt"].body == "Lamp, 86.98"
    assert deployed.answers["forged"].status == 404
    captured(__file__, "honest.txt", report.answers(deployed, "forged", "receipt"))


def test_fixed_a_flag_opens_no_error_page(here: Stage):
    deployed = here.deployment("fixed, DEBUG=False")
    assert deployed.answers["pay"].status == 500
    assert report.leaked(deployed) == set()
    assert "httpx.ConnectError" in deployed.log, "the error reached no log"


def test_fixed_without_preload_the_port_opens_before_the_refusal(
    here: Stage, captured: Captured
):
    said = report.without_preload(here)
    assert said.startswith("Listening at")
    assert said.endswith("exit code 3")
    captured(__file__, "without_preload.txt", said)


def test_failing_nothing_is_set_and_the_start_says_nothing(
    here: Stage, captured: Captured
):
    deployed = here.deployment("failing, nothing set")
    assert deployed.up
    assert report.told_at_start(deployed) == set()
    statuses = {name: answer.status for name, answer in deployed.answers.items()}
    assert statuses == {"forged": 500, "receipt": 404, "pay": 500, "write": 500}
    captured(__file__, "first_requests.txt", report.errors(deployed))


def test_failing_a_stranger_signs_with_the_default_key(here: Stage, captured: Captured):
    deployed = here.deployment("failing, no key")
    text = report.answers(deployed, "forged", "receipt")
    assert deployed.answers["forged"].body == "Lamp, 86.98"
    captured(__file__, "forged.txt", text)


def test_failing_false_is_true_and_the_error_page_shows_secrets(
    here: Stage, captured: Captured
):
    deployed = here.deployment("failing, DEBUG=False")
    assert report.leaked(deployed) == {"MAIL_URL", "PAYMENTS_KEY"}
    lines = [f"{name:<9} {value}" for name, value in report.leaks(deployed).items()]
    captured(__file__, "error_page.txt", "\n".join(lines))


def test_failing_the_deploy_check_ends_well(here: Stage, captured: Captured):
    said = report.deploy_check(here)
    assert said.endswith("exit code 0\nexit code 1 with --fail-level WARNING")
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


def test_failing_any_word_switches_the_flag_on(here: Stage, captured: Captured):
    ask = "from django.conf import settings; print(settings.DEBUG)"
    command = ("manage.py", "shell", "-v", "0", "-c", ask)
    done = here.run("failing", "", {"DEBUG": "False"}, *command)
    assert done.stdout == "True\n", done.stderr
    captured(__file__, "debug_false.txt", done.stdout)


def test_failing_six_settings_of_the_tests_are_not_productions(
    here: Stage, captured: Captured
):
    failing = report.places_of(here, "failing")
    assert len(report.differing(failing)) == 6
    assert len(report.silent("failing", failing)) == 5
    captured(__file__, "three_places.txt", report.settings_table(failing))


def test_a_leaked_key_among_the_fallbacks_still_opens_receipts(
    here: Stage, captured: Captured
):
    deployed = here.with_leaked_fallback()
    assert deployed.answers["forged"].body == "Lamp, 86.98"
    text = report.answers(deployed, "forged", "receipt")
    captured(__file__, "fallback.txt", text)


def test_moved_as_it_is_the_database_moves(tmp_path: Path, captured: Captured):
    said = moving.moved(tmp_path / "as-it-is", deeper=False)
    assert "db.sqlite3" in said
    captured(__file__, "moved.txt", said)
    assert moving.moved(tmp_path / "deeper", deeper=True) == ""


def test_the_stored_result_still_holds(here: Stage):
    assert disagreements(load(LAB)["figures"], measure()) == []
