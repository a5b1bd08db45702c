"""What the files to copy make, read without an engine; the places are tested beside."""

import ast
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import psycopg
import pytest
import yaml

from challenges.ci_environment_drift.locks import left_out, refused
from challenges.ci_environment_drift.packages import publish
from challenges.works_on_my_machine import parity, promotion
from challenges.works_on_my_machine.places import HERE
from services.docker_engine import POSTGRES, PYTHON
from services.dockerfile import Image, read_dockerfile

FIXED = HERE / "fixed"
LOCK = FIXED / "requirements.txt"
PROGRAM = FIXED / "price_list.py"
HADOLINT = Path(sys.executable).parent / "hadolint"


def image() -> Image:
    return read_dockerfile(FIXED / "Dockerfile", FIXED)


def service(name: str) -> dict[str, Any]:
    """Return what compose.yaml says of a service."""
    told = yaml.safe_load((FIXED / "compose.yaml").read_text()) or {}
    services = told.get("services") or {}
    assert services.get(name), f"compose.yaml starts no service {name}"
    return services[name]


def test_the_lock_holds_all_that_the_program_imports_and_what_that_needs():
    tree = ast.parse(PROGRAM.read_text())
    imported = {
        (node.module if isinstance(node, ast.ImportFrom) else node.names[0].name)
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
    }
    declared = [
        line
        for line in (HERE / "failing/requirements.txt").read_text().splitlines()
        if not line.startswith("#")
    ]
    asked = [*declared, *sorted(imported - set(sys.stdlib_module_names))]
    lost = list(left_out(asked, LOCK))
    assert lost == [], "; ".join(lost)


def test_the_lock_lets_every_file_of_its_releases_in_on_any_machine(tmp_path: Path):
    lost = list(refused(LOCK, publish(tmp_path, "1.4.0")))
    assert lost == [], "; ".join(lost)


def test_the_image_begins_with_a_public_one_named_by_digest():
    assert image().base == PYTHON, "which base is built on depends on the day"


def test_the_image_has_a_folder_of_its_own_for_the_program():
    assert str(image().folder) == "/list", "without WORKDIR it lies among the system's"


def test_the_image_has_every_program_that_is_called():
    missing = set(parity.PROGRAMS) - set(image().programs)
    assert missing == set(), f"apt does not install what the program calls: {missing}"


def test_the_image_keeps_no_lists_of_apt():
    assert "rm -rf /var/lib/apt/lists/*" in image().commands, (
        "the lists of apt, of no use to the program, are kept in the image"
    )


def test_the_image_has_every_package_of_the_lock():
    assert image().locks == [LOCK.name], "pip installs nothing: no import would work"


def test_the_image_has_every_file_that_is_opened():
    opened = re.findall(r'(?:open|Path)\("([\w.]+)"', PROGRAM.read_text())
    assert set(opened) == {"prices.csv", "rates.json"}
    needed = {f"{image().folder}/{name}" for name in (PROGRAM.name, *opened)}
    lost = needed - image().files
    assert lost == set(), f"COPY leaves out what the program needs: {sorted(lost)}"


def test_the_image_runs_the_program_and_not_as_root():
    assert image().starts == ["python", PROGRAM.name], "CMD: nothing is started"
    assert image().user == "10001", "without USER the program runs as root"


def test_the_database_is_a_public_image_named_by_digest():
    assert service("db").get("image") == POSTGRES, (
        "which PostgreSQL is started depends on the day"
    )


def test_the_database_sorts_as_the_laptop_does():
    told = service("db").get("environment") or {}
    options = str(told.get("POSTGRES_INITDB_ARGS")).split()
    assert options == ["--locale-provider=icu", "--icu-locale=en"], (
        f"POSTGRES_INITDB_ARGS decides the order of names, and says {options}"
    )


def test_the_database_begins_with_the_table():
    lies = service("db").get("volumes") or []
    assert lies == ["./schema.sql:/docker-entrypoint-initdb.d/schema.sql:ro"], (
        "no schema.sql in the first start: there is no table of prices"
    )


def test_the_schema_makes_the_table_with_yesterdays_list(postgres: str):
    with psycopg.connect(postgres) as connection:
        connection.execute((FIXED / "schema.sql").read_text())
        found = connection.execute("SELECT sku, name, shillings FROM price").fetchall()
    assert found == [("P-100", "Abacus (old)", 1)], "yesterday's list is not there"


def test_the_list_and_the_database_agree_on_user_and_password():
    url = (service("list").get("environment") or {}).get("DATABASE_URL")
    assert url == "postgresql://shop:${DB_PASSWORD}@db:5432/shop", (
        "the list is not told its database: DATABASE_URL"
    )
    told = service("db").get("environment") or {}
    assert told.get("POSTGRES_USER") == "shop", "POSTGRES_USER: no such user as the URL"
    assert told.get("POSTGRES_PASSWORD") == "${DB_PASSWORD:?set it in .env}", (
        "POSTGRES_PASSWORD: without it the image refuses to start a database"
    )


def test_the_list_waits_until_its_database_answers():
    waits = service("list").get("depends_on") or {}
    assert waits.get("db") == {"condition": "service_healthy"}, (
        "the list starts before its database answers"
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


def test_a_place_runs_the_image_that_it_is_told_and_builds_none():
    assert "build" not in service("list"), "a place that builds runs its own image"
    assert str(service("list").get("image")).startswith("${LIST_IMAGE:?"), (
        "the list is not the image that staging tested: LIST_IMAGE"
    )


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Make a repository of one commit with release.sh in it."""
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "release.sh").write_text((FIXED / "release.sh").read_text())
    git = ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.com"]
    for arguments in (
        ["init", "--quiet"],
        ["add", "."],
        ["-c", "commit.gpgsign=false", "commit", "--quiet", "--message", "The list"],
    ):
        subprocess.run([*git, *arguments], cwd=folder, check=True, timeout=10)
    return folder


def fake_docker(folder: Path, push: int) -> str:
    """Put a `docker` on a PATH that only tells what it was asked."""
    (folder / "docker").write_text(
        '#!/bin/sh\necho "$@" >> asked.txt\n'
        f'case "$1" in push) exit {push};; inspect) echo list@sha256:1f4e;; esac\n'
    )
    (folder / "docker").chmod(0o755)
    return f"{folder}{os.pathsep}{os.environ['PATH']}"


def test_release_builds_once_pushes_and_writes_the_digest_down(
    project: Path, tmp_path: Path
):
    done = promotion.release(project, "registry", fake_docker(tmp_path, push=0))
    assert done.returncode == 0, f"release.sh ends with an error: {done.stderr}"
    asked = (project / "asked.txt").read_text().splitlines()
    steps = [line.split()[0] for line in asked]
    assert "build" in steps, "release.sh pushes what it has not built"
    assert "push" in steps, "without a push there is no digest to promote"
    assert steps == ["build", "push", "inspect"], "the digest is not written down"
    commit = subprocess.check_output(
        ["git", "rev-parse", "--short", "HEAD"], cwd=project, text=True, timeout=10
    ).strip()
    assert asked[1] == f"push registry/shop/list:{commit}"
    assert (project / "image.txt").read_text() == "list@sha256:1f4e\n"


def test_release_names_no_image_that_was_not_pushed(project: Path, tmp_path: Path):
    done = promotion.release(project, "registry", fake_docker(tmp_path, push=1))
    assert done.returncode == 1, "set -e: release.sh goes on after a push that failed"
    assert not (project / "image.txt").exists()


def test_release_without_a_registry_builds_nothing(project: Path, tmp_path: Path):
    done = promotion.release(project, None, fake_docker(tmp_path, push=0))
    assert done.returncode != 0, "set -u: an unset REGISTRY went unnoticed"
    assert not (project / "asked.txt").exists()


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
