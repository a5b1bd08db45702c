"""One suite ends differently in three places, and alike once they are one."""

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import psycopg
import pytest

from examples.ci_cd.drift.places import HERE, Run, failures, pinned, places, run, table

Captured = Callable[[str, str, str], None]

ONE_PLACE = ("-k", "not labels")
RECEIPT = "test_a_receipt_lies_in_the_folder_of_its_day"
SEARCH = "test_search_finds_the_mug"
VOUCHER = "test_a_long_voucher_is_kept"


def failed(result: Run) -> set[str]:
    return {name for name, state in result.ended.items() if state == "failed"}


def test_the_same_suite_ends_differently_in_three_places(
    postgres: str, captured: Captured
):
    runs = {
        place: run("failing", env, *ONE_PLACE)
        for place, env in places(postgres).items()
    }
    assert failed(runs["laptop"]) == set()
    assert failed(runs["CI"]) == {RECEIPT}
    assert failed(runs["production"]) == {RECEIPT, SEARCH, VOUCHER}
    captured(__file__, "drift_before.txt", table(runs))
    captured(__file__, "drift_errors.txt", failures(runs["production"].said))


def test_one_variable_at_a_time_names_the_cause(postgres: str, captured: Captured):
    laptop = places(postgres)["laptop"]
    runs = {
        "laptop": run("failing", laptop, *ONE_PLACE),
        "TZ=UTC": run("failing", {**laptop, "TZ": "UTC"}, *ONE_PLACE),
        "PostgreSQL": run("failing", {**laptop, "DATABASE_URL": postgres}, *ONE_PLACE),
    }
    assert [failed(result) for result in runs.values()] == [
        set(),
        {RECEIPT},
        {SEARCH, VOUCHER},
    ]
    captured(__file__, "drift_bisect.txt", table(runs))


def test_in_one_place_the_suite_is_red_for_everybody(postgres: str, captured: Captured):
    runs = {
        place: run("failing", pinned(env, postgres), *ONE_PLACE)
        for place, env in places(postgres).items()
    }
    assert [failed(result) for result in runs.values()] == [
        {RECEIPT, SEARCH, VOUCHER}
    ] * 3
    captured(__file__, "drift_pinned.txt", table(runs))


def test_the_mended_code_is_green_for_everybody(postgres: str, captured: Captured):
    runs = {
        place: run("mended", pinned(env, postgres), *ONE_PLACE)
        for place, env in places(postgres).items()
    }
    assert [failed(result) for result in runs.values()] == [set()] * 3
    assert all(len(result.ended) == 3 for result in runs.values())
    captured(__file__, "drift_after.txt", table(runs))


@pytest.mark.parametrize(
    "zone", ["Africa/Nairobi", "America/Los_Angeles", "Asia/Tokyo"]
)
def test_the_mended_code_no_longer_asks_the_machine_for_its_zone(
    postgres: str, zone: str
):
    result = run("mended", {**places(postgres)["production"], "TZ": zone})
    assert len(result.ended) == 4
    assert failed(result) == set()


def test_the_mended_settings_refuse_another_database(captured: Captured):
    result = run("mended", places("")["laptop"])
    refusal = next(line for line in result.said.splitlines() if "Improperly" in line)
    assert "ImproperlyConfigured: DATABASE_URL must name a PostgreSQL" in refusal
    captured(__file__, "drift_refused.txt", refusal.partition(" - ")[2])


def test_one_place_does_not_pin_the_order_of_a_set(captured: Captured):
    def passes(version: str, seed: int) -> bool:
        env = {"TZ": "UTC", "PYTHONHASHSEED": str(seed)}
        result = run(version, env, "-k", "labels", suites=["suite_export.py"])
        return result.ended["test_labels_stand_in_order"] == "passed"

    lines = []
    with ThreadPoolExecutor(2) as pool:
        for version in ("failing", "mended"):
            passed = sum(pool.map(passes, [version] * 10, range(10)))
            lines.append(f"{version:<8} passes with {passed:>2} of 10 hash seeds")
    assert lines[1].endswith("10 of 10 hash seeds")
    assert 0 < int(lines[0].split()[3]) < 10
    captured(__file__, "drift_hash_seed.txt", "\n".join(lines))


def test_one_kind_of_database_does_not_pin_the_order_of_names(
    postgres: str, captured: Captured
):
    names = ["Zawadi", "amina", "Baraka"]
    lines = []
    with psycopg.connect(postgres) as connection:
        for collation in ("C", "en-x-icu"):
            query = (
                f'SELECT n FROM unnest(%s::text[]) n ORDER BY n COLLATE "{collation}"'  # noqa: S608 - no input
            )
            rows = connection.execute(query, [names]).fetchall()
            lines.append(f"{collation:<10} {', '.join(row[0] for row in rows)}")
    assert lines[0].endswith("Baraka, Zawadi, amina")
    assert lines[1].endswith("amina, Baraka, Zawadi")
    captured(__file__, "drift_collation.txt", "\n".join(lines))


def test_django_sets_the_zone_of_its_own_process():
    script = (
        "import datetime, django.conf;"
        "print(datetime.datetime.fromtimestamp(0).hour);"
        "django.conf.settings.TIME_ZONE;"
        "print(datetime.datetime.fromtimestamp(0).hour)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=HERE / "failing",
        env={"TZ": "Africa/Nairobi", "DJANGO_SETTINGS_MODULE": "settings"},
        capture_output=True,
        text=True,
    )
    assert done.stdout.split() == ["3", "0"], done.stderr
