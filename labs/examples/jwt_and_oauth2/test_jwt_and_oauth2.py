"""Runs the examples of docs/technologies/jwt-and-oauth2.md and compares."""

import os
import runpy
import secrets
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest

from services.web_server import gunicorn

HERE = Path(__file__).parent
Captured = Callable[[str, str, str], None]
Environment = dict[str, str]


def run(script: str, environment: Environment | None = None) -> str:
    """Run a script of this folder; give what it printed."""
    done = subprocess.run(
        [sys.executable, script],
        cwd=HERE,
        env=os.environ | {"PYTHONPATH": str(HERE.parents[1])} | (environment or {}),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def shop(postgres: str) -> Environment:
    """The environment of a shop with a user and a registered application."""
    environment = {
        "DATABASE_URL": postgres,
        "DJANGO_SETTINGS_MODULE": "settings",
        "ADAS_PASSWORD": secrets.token_urlsafe(16),
    }
    run("start.py", environment)
    return environment


@contextmanager
def served(shop: Environment, log: Path, **more: str) -> Iterator[Environment]:
    """Serve the shop with Gunicorn; give the environment of its clients."""
    application = "django.core.wsgi:get_wsgi_application()"
    options = ["--chdir", str(HERE), "--workers", "1"]
    with gunicorn(application, log, *options, env=shop | more) as port:
        yield shop | {"SHOP": f"http://127.0.0.1:{port}"}


@pytest.fixture(scope="module")
def client(
    shop: Environment, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Environment]:
    with served(shop, tmp_path_factory.mktemp("shop") / "log") as environment:
        yield environment


def test_everybody_can_read_a_token_and_nobody_can_change_it(captured: Captured):
    output = run("three_parts.py")
    assert "InvalidSignatureError" in output.splitlines()[-1]
    captured(__file__, "three_parts.txt", output)


def test_a_strict_check_refuses_what_a_careless_one_accepts(captured: Captured):
    output = run("checks.py")
    rows = [
        line.rsplit(maxsplit=2) for line in output.split("\n\n")[0].splitlines()[1:]
    ]
    let_in = [name for name, careless, strict in rows if careless != strict]
    assert let_in == [
        "expired 5 seconds ago",
        "no exp",
        "for shop-printing (aud)",
        "no aud",
        "from another issuer (iss)",
    ]
    captured(__file__, "checks.txt", output)


def test_forged_tokens_are_refused_by_a_fixed_list_of_algorithms(captured: Captured):
    output = run("forgeries.py")
    refused = [line for line in output.splitlines() if "strict" in line]
    assert all("InvalidAlgorithmError" in line for line in refused)
    assert len(refused) == 2
    assert output.count("ACCEPTED") == 2
    captured(__file__, "forgeries.txt", output)


def test_the_deploy_check_has_nothing_to_say_of_the_provider(shop: Environment):
    done = subprocess.run(
        [sys.executable, "-m", "django", "check", "--deploy"],
        cwd=HERE,
        env=os.environ | {"PYTHONPATH": f"{HERE.parents[1]}:."} | shop,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "security.W" in done.stderr
    assert "oauth2_provider.W" not in done.stderr


def test_the_flow_ends_in_tokens_that_can_be_revoked(
    captured: Captured, client: Environment
):
    output = run("walk.py", client)
    statuses = [line.split()[0] for line in output.splitlines() if line[3:6].isdigit()]
    assert statuses == ["302", "302", "302", "200", "200", "200", "200", "401"]
    captured(__file__, "walk.txt", output)


@pytest.mark.parametrize("wrong", ["state", "iss"])
def test_the_application_refuses_an_answer_from_elsewhere(
    monkeypatch: pytest.MonkeyPatch, wrong: str
):
    monkeypatch.setenv("SHOP", "https://shop.example")
    flow = runpy.run_path(str(HERE / "flow.py"))
    came = {"code": "c", "state": "s", "iss": "https://shop.example"} | {wrong: "x"}
    answer = httpx.Response(302, headers={"location": f"/?{urlencode(came)}"})
    with pytest.raises(PermissionError):
        flow["code_in"](answer, "s")


def test_a_stolen_code_and_a_changed_question_are_refused(
    captured: Captured, client: Environment
):
    output = run("stolen.py", client)
    tokens = [line for line in output.splitlines() if line.endswith("200 tokens")]
    assert len(tokens) == 1
    captured(__file__, "stolen.txt", output)


def test_reuse_of_a_refresh_token_ends_the_whole_family(
    captured: Captured, client: Environment, shop: Environment, tmp_path: Path
):
    protected = run("leaked.py", client)
    with served(shop, tmp_path / "log", WITHOUT_REUSE_PROTECTION="1") as other:
        open_ = run("leaked.py", other)
    statuses = [line.split()[-1] for line in protected.splitlines() if line[0] == " "]
    assert statuses == ["200", "400", "401", "400"] * 2
    captured(__file__, "leaked.txt", side_by_side(open_, protected))


def side_by_side(left: str, right: str) -> str:
    """Join two outputs that differ in their last column."""
    rows = [f"{'REFRESH_TOKEN_REUSE_PROTECTION':<32}False   True"]
    for one, two in zip(left.splitlines(), right.splitlines(), strict=True):
        name, _, status = one.rpartition(" ")
        title = not status.isdigit()
        rows += [one if title else f"{name:<32}{status:<8}{two.split()[-1]}"]
    return "\n".join(rows)


def test_what_signing_out_and_blocking_end(captured: Captured, shop: Environment):
    output = run("signing_out.py", shop)
    table = {line[:22].strip(): line[22:].split() for line in output.splitlines()[1:]}
    assert table["session"] == ["2", "403", "403"]
    assert table["JWT alone"] == ["0", "200", "200"]
    assert table["OAuth token, IsActive"][1:] == ["401", "403"]
    captured(__file__, "signing_out.txt", output)
