"""A release that needs one laptop, and one that says what it needs."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from challenges.ci_environment_drift.packages import publish
from challenges.works_on_my_machine import promotion, report
from challenges.works_on_my_machine.lab import LAB, measure
from challenges.works_on_my_machine.parity import differences
from challenges.works_on_my_machine.places import (
    HERE,
    OLD_LOCALE,
    Run,
    Stage,
    run,
    stage,
)
from measuring.figures import disagreements
from measuring.results import load
from services import ServiceMissing

FIXED = HERE / "fixed"

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module")
def here(postgres: str) -> Iterator[Stage]:
    """Make both places."""
    with LAB.ready(postgres):
        yield stage()


@pytest.fixture(scope="module")
def images(here: Stage) -> promotion.Images:
    """Find a Docker Engine with a base to build on, or say why not."""
    try:
        return promotion.Images(here)
    except ServiceMissing as missing:
        pytest.skip(str(missing))


def lost(made: Run) -> str:
    """Say what a list lacks, by how it is wrong."""
    if made.code:
        return f"encoding=, of open() or of the output, is lost: {made.error}"
    rows = " / ".join(report.window(made))
    if "Abacus" in rows:
        return f"the clearing is lost, or stands in an assert, which -O skips: {rows}"
    return f"ORDER BY … COLLATE is lost, the place decides: {rows}"


@pytest.mark.parametrize(
    ("variables", "elsewhere"),
    [({"PYTHONOPTIMIZE": "1"}, False), (OLD_LOCALE, False), ({}, True)],
    ids=["-O", "old locale", "database that sorts by bytes"],
)
def test_fixed_the_code_asks_the_place_for_nothing(
    here: Stage, variables: dict[str, str], elsewhere: bool
):
    place = here.image(here.server_database if elsewhere else here.laptop_database)
    made = run(replace(place, variables=variables))
    assert made.said == here.on_the_laptop.said, lost(made)


def test_fixed_the_clearing_that_fails_ends_the_run(here: Stage, tmp_path: Path):
    code = (FIXED / "price_list.py").read_text()
    broken = code.replace(".rowcount >= 0", ".rowcount < 0")
    assert broken != code
    for name in ("prices.csv", "rates.json"):
        (tmp_path / name).write_bytes((FIXED / name).read_bytes())
    (tmp_path / "price_list.py").write_text(broken)
    place = here.image(here.laptop_database)
    made = run(replace(place, folder=tmp_path))
    assert "RuntimeError: yesterday's prices are still there" in made.errors


def test_failing_it_works_on_the_laptop(here: Stage, captured: Captured):
    made = here.on_the_laptop
    assert (made.code, made.errors) == (0, "")
    captured(__file__, "laptop.txt", "\n".join(report.window(made)))


def test_failing_four_deployments_end_in_an_error_each(here: Stage, captured: Captured):
    assert [made.code for made in here.deployments] == [1, 1, 1, 1, 0]
    captured(__file__, "deployments.txt", report.deployments(here))
    captured(__file__, "errors.txt", report.errors(here))


def test_failing_the_fifth_shows_two_wrong_rows_without_an_error(
    here: Stage, captured: Captured
):
    laptop, server = here.on_the_laptop, here.deployments[-1]
    assert server.errors == ""
    assert report.wrong(laptop, server) == 2
    captured(__file__, "side_by_side.txt", report.side_by_side(laptop, server))


def test_failing_git_never_knew_the_rates(here: Stage):
    assert (here.checkout / "rates.json").exists()
    assert "rates.json" not in report.tracked(here.checkout)
    git = ["git", "status", "--porcelain"]
    assert subprocess.check_output(git, cwd=here.checkout, timeout=10) == b""
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
        assert f"\n{cause} " in said, f"the preflight does not name {cause}"
    assert said.endswith("exit code 1")
    captured(__file__, "preflight.txt", said)


def test_the_preflight_shows_no_value_of_a_variable(here: Stage):
    said = here.preflight(here.server, here.laptop).said
    assert "postgresql://" not in said
    assert "Nairobi" not in said


def test_a_fact_that_only_one_place_has_is_a_difference():
    found = list(differences({"Python": "3.11.7"}, {"Python": "3.12.1", "disk": "x"}))
    assert [line.split() for line in found] == [
        ["Python", "3.12.1", "3.11.7"],
        ["disk", "x", "–"],
    ]


def test_the_table_says_what_ends_which_cause(here: Stage, captured: Captured):
    ends = {
        cause: {remedy for remedy, ended in row.items() if ended}
        for cause, row in here.ended.items()
    }
    assert ends == {
        "package not in the list": {"lock"},
        "file that git ignores": {"commit"},
        "encoding of the locale": {"image", "code"},
        "program not installed": {"image"},
        "assert under -O": {"image", "code"},
        "order of the database": {"code", "database"},
    }
    captured(__file__, "what_ends_it.txt", report.table(here.ended))


def test_fixed_the_first_deployment_runs_and_both_places_agree(
    here: Stage, captured: Captured
):
    made = here.fixed_runs
    assert [one.code for one in made.values()] == [0, 0]
    assert made["laptop"].said == made["server"].said == here.on_the_laptop.said
    captured(__file__, "fixed.txt", report.side_by_side(made["laptop"], made["server"]))


def test_fixed_the_preflight_is_green_once_the_databases_sort_alike(
    here: Stage, captured: Captured
):
    said = report.preflight_of_images(here)
    assert said.count("database order of names") == 1
    assert said.endswith("exit code 0")
    captured(__file__, "preflight_images.txt", said)


def test_fixed_the_lock_refuses_another_file_of_the_same_release(
    here: Stage, tmp_path: Path
):
    (wheel,) = publish(tmp_path, "1.4.0").iterdir()
    # The same name and version, published again with other code in it.
    wheel.write_bytes(wheel.read_bytes().replace(b"whole cents", b"Whole cents"))
    refused = ["--no-index", "--find-links", str(tmp_path)]
    refused += ["-r", str(FIXED / "requirements.txt")]
    with pytest.raises(RuntimeError, match="DO NOT MATCH THE HASHES"):
        here._environment("tampered", *refused)


def test_engine_the_image_alone_ends_what_the_table_says(
    here: Stage, images: promotion.Images
):
    alone = {cause: row["image"] for cause, row in here.ended.items()}
    assert images.ended() == alone


def test_engine_the_image_does_not_run_as_root_and_holds_no_lists_of_apt(
    here: Stage, images: promotion.Images
):
    images.build(here.fixed, "nexus-labs/list:fixed")
    ask = ["run", "--rm", "nexus-labs/list:fixed", "sh", "-c"]
    said = images.engine.run(*ask, "id -u; ls /var/lib/apt/lists | wc -l; pwd").stdout
    assert said.split() == ["10001", "0", "/list"], "USER, apt's lists or WORKDIR"
    ended = images.run("nexus-labs/list:fixed", here.server_database)
    assert ended.said == here.on_the_laptop.said, ended.errors


def test_engine_a_second_build_is_another_image_and_a_digest_is_not(
    here: Stage, images: promotion.Images, captured: Captured
):
    made = promotion.promote(images)
    first, second = made.rebuilt
    assert first != second, "two builds of one commit gave the same bytes"
    assert made.promoted == (first, first), "the digest led to another image"
    assert made.moved_tag == second, "the tag was not moved"
    assert made.ran.said == here.on_the_laptop.said, made.ran.errors
    captured(__file__, "promoted.txt", promotion.told(made))


def test_engine_compose_starts_the_promoted_image_with_its_database(
    here: Stage, images: promotion.Images, captured: Captured
):
    said = promotion.composed(images)
    assert said == here.on_the_laptop.said
    captured(__file__, "composed.txt", said)


def test_the_stored_result_still_holds(here: Stage):
    assert disagreements(load(LAB)["figures"], measure()) == []
