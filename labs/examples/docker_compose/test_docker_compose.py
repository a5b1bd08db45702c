"""The Compose files do on a real engine what the page says."""

import os
import re
import socket
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import yaml

from examples.docker_compose.stack import HERE, Stack, find_outside, plain, wait_for
from services import ServiceMissing
from services.docker_engine import POSTGRES, PYTHON

Captured = Callable[[str, str, str], None]
FILE, DEVELOPMENT, PRODUCTION = (
    "compose.yaml",
    "compose.override.yaml",
    "compose.production.yaml",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Stack:
    """Build the image on a Docker Engine, or say why not."""
    try:
        return Stack(tmp_path_factory.mktemp("compose"))
    except ServiceMissing as missing:
        pytest.skip(str(missing))


@pytest.fixture
def stack(made: Stack) -> Iterator[Stack]:
    """Give the stack, and take everything down after the test."""
    yield made
    made.down()


def up(stack: Stack, *files: str) -> None:
    """Start all services, and wait until they are up."""
    stack("up", "--detach", "--wait", files=(FILE, *files))


def sold(stack: Stack) -> None:
    """Place three orders, and wait until they are packed."""
    stack.order(3)
    assert wait_for(lambda: stack.report() == "orders 3, packed 3")


def test_engine_services_start_in_order_and_keep_their_rows(
    stack: Stack, captured: Captured, monkeypatch: pytest.MonkeyPatch
):
    up(stack)
    sold(stack)
    captured(__file__, "up.txt", stack.ps())
    captured(__file__, "report.txt", stack.report())
    lines = [f"{'before':<26}{stack.report()}"]

    stack("up", "--detach", "--wait", "--scale", "worker=3")
    assert stack.ps().count("worker") == 3
    stack("stop", "--timeout=20", "web")
    assert stack.inspect("web", ".State.ExitCode") == "0"

    stack("down", "--timeout=10")
    with monkeypatch.context() as changed:
        changed.setitem(stack.env, "DB_PASSWORD", "another")
        said = plain(stack("up", "--detach", "web", check=False), stack)
        logs = plain(stack("logs", "--no-log-prefix", "migrate"), stack)
        shown = [line for line in logs.splitlines() if "FATAL" in line]
        captured(__file__, "password.txt", "\n".join([*shown, said.splitlines()[-1]]))

    for down in (("down",), ("down", "--volumes")):
        stack(*down, "--timeout=10")
        up(stack)
        lines.append(f"{' '.join(down) + ', up':<26}{stack.report()}")
    captured(__file__, "volume.txt", "\n".join(lines))


def test_engine_without_a_condition_the_worker_is_too_early(
    stack: Stack, captured: Captured
):
    files = (FILE, "drafts/no_wait.yaml")
    stack("up", "--detach", "worker", files=files, check=False)
    assert wait_for(lambda: stack.inspect("worker", ".State.Status") == "exited")
    said = plain(stack("logs", "--no-log-prefix", "worker"), stack).strip()
    captured(__file__, "no_wait.txt", "\n".join(said.splitlines()[-2:]))


def answers(host: str) -> bool:
    try:
        socket.create_connection((host, 80), 5).close()
    except OSError:
        return False
    return True


def test_engine_networks_decide_who_reaches_what(stack: Stack, captured: Captured):
    outside = find_outside()
    if outside is None or not answers(outside):
        pytest.skip("no host outside answers this machine, so none can be cut off")
    up(stack)
    captured(__file__, "networks.txt", "\n".join(stack.network(outside)))


def test_engine_watch_copies_code_and_rebuilds_for_a_package(
    stack: Stack, captured: Captured
):
    def shows(word: str) -> bool:
        address = f"http://127.0.0.1:{stack.env['WEB_PORT']}/"
        with urllib.request.urlopen(address, timeout=3) as answer:
            return word in answer.read().decode()

    with stack.watching() as log:
        assert wait_for(lambda: shows("open")), log()
        assert wait_for(lambda: "atch enabled" in log()), log()
        first = stack.web()
        stack.change("app/shop.py", '"open"', '"closed today"')
        assert wait_for(lambda: shows("closed today")), log()
        second = stack.web()
        stack.change("requirements.txt", "\n", "\n# a new line\n")
        assert wait_for(lambda: stack.web()[1] not in ("", first[1])), log()
        third = stack.web()
    rows = [f"{'edited':<20}{'container':<12}image"]
    for name, before, after in (
        ("app/shop.py", first, second),
        ("requirements.txt", second, third),
    ):
        kinds = [
            "same" if a == b else "new" for a, b in zip(before, after, strict=True)
        ]
        rows.append(f"{name:<20}{kinds[0]:<12}{kinds[1]}")
    captured(__file__, "watch.txt", "\n".join(rows))


def test_engine_production_is_closed(stack: Stack, captured: Captured, tmp_path: Path):
    secret = tmp_path / "db_password"
    secret.write_text("only-for-this-run")
    if os.geteuid() == 0:
        os.chown(secret, 0, 33)  # www-data, in Debian and so in the image
    secret.chmod(0o640 if os.geteuid() == 0 else 0o644)
    stack.env["DB_PASSWORD_FILE"] = str(secret)
    up(stack, PRODUCTION)
    sold(stack)
    names = ("ReadonlyRootfs", "CapDrop", "Memory", "PidsLimit", "LogConfig.Type")
    lines = [f"{n:<16}{stack.inspect('web', '.HostConfig.' + n)}" for n in names]
    captured(__file__, "production.txt", "\n".join(lines))


def test_engine_a_secret_from_a_variable_needs_a_writable_container(
    stack: Stack, captured: Captured
):
    files = (FILE, "drafts/read_only.yaml")
    said = stack("up", "--detach", "web", files=files, check=False)
    captured(__file__, "read_only.txt", plain(said, stack).splitlines()[-1])


def test_engine_the_merge(made: Stack, captured: Captured):
    made.env["DB_PASSWORD_FILE"] = str(made.project / "db_password")
    lines = [f"{'build':<12}{'ports':<24}files"]
    for files in (
        (FILE,),
        (FILE, DEVELOPMENT),
        (FILE, PRODUCTION),
        (FILE, DEVELOPMENT, "drafts/ports.yaml"),
        (FILE, DEVELOPMENT, "drafts/ports_override.yaml"),
    ):
        web = made.config(*files)["services"]["web"]
        ports = " ".join(
            f"{port.get('host_ip', '*')}:{port['published']}"
            for port in web.get("ports", [])
        ).replace(made.env["WEB_PORT"], "8000")
        build = web.get("build", {}).get("target", "none")
        short = [re.sub(r"compose\.|drafts/", "", file) for file in files[1:]]
        lines.append(f"{build:<12}{ports or 'none':<24}{' + '.join([FILE, *short])}")
    captured(__file__, "merge.txt", "\n".join(lines))


def test_engine_a_tag_in_a_block_of_its_own_does_nothing(made: Stack):
    merged = made.config(FILE, "drafts/reset_in_block.yaml")
    assert merged["services"]["web"]["build"]["target"] == "production"


def test_engine_a_profile_adds_a_service(made: Stack, captured: Captured):
    lines = []
    for profile in ("", "tools"):
        names = sorted(made.config(FILE, profile=profile)["services"])
        lines.append(f"{profile or 'no profile':<12}{' '.join(names)}")
    captured(__file__, "profiles.txt", "\n".join(lines))


def test_engine_a_dollar_is_a_variable(made: Stack, captured: Captured):
    (made.project / "dollar.yaml").write_text(
        "version: '3.8'\nservices:\n  web:\n    image: shop\n"
        "    environment:\n      ONE: a$bc\n      TWO: a$$bc\n"
    )
    done = made.engine.composed([made.project / "dollar.yaml"], "shop", "config")
    said = re.findall(r'msg="(.+)"$', done.stderr, re.M)
    said = [line.replace(f"{made.project}/", "").replace("\\", "") for line in said]
    values = re.findall(r"(ONE|TWO): (.+)", done.stdout)
    captured(__file__, "dollar.txt", "\n".join(said + [f"{a}: {b}" for a, b in values]))


def test_images_are_pinned_by_digest():
    services = yaml.safe_load((HERE / FILE).read_text())["services"]
    assert services["db"]["image"] == POSTGRES
    assert f"ARG BASE={PYTHON}\n" in (HERE / "Dockerfile").read_text()


def test_packages_are_those_of_the_lock():
    locked = (HERE.parents[1] / "requirements.lock").read_text()
    for line in (HERE / "requirements.txt").read_text().split():
        assert f"\n{line.replace('[binary]', '')} " in locked
