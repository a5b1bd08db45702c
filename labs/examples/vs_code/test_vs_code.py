"""The files for VS Code are valid, and what they start runs."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from examples.vs_code.check_files import (
    KNOWN,
    launch_problems,
    read_jsonc,
    settings_problems,
)

HERE = Path(__file__).parent
LABS = HERE.parents[1]
ROOT = LABS.parent
DEV = HERE / "devcontainer"
Captured = Callable[[str, str, str], None]


def read(path: Path) -> Any:
    return read_jsonc(path.read_text(encoding="utf-8"))


LAUNCH = read(HERE / "vscode/launch.json")


@pytest.mark.parametrize(
    "path",
    sorted([*HERE.glob("vscode/*.json"), *HERE.glob("devcontainer/*.json")]),
    ids=lambda path: path.name,
)
def test_each_file_is_json_with_comments(path: Path):
    assert read(path)


def test_settings_are_known_and_their_paths_exist():
    settings = read(HERE / "vscode/settings.json")
    assert settings_problems(settings) == []
    assert all((LABS / each).is_dir() for each in settings["python.testing.pytestArgs"])


def test_launch_names_are_known():
    assert launch_problems(LAUNCH) == []


def test_a_compound_without_its_part_and_an_old_type_are_found():
    broken = {
        "configurations": [{"name": "Web", "type": "python", "programme": "x"}],
        "compounds": [{"name": "Both", "configurations": ["Web", "Worker"]}],
    }
    assert launch_problems(broken) == [
        "Web: programme: unknown",
        "Web: type python: use debugpy",
        "Both: no configuration named Worker",
    ]


def test_strings_with_slashes_and_commas_survive():
    text = '{"a": "http://x/,]", /* b */ "c": [1, // d\n 2,\n],}'
    assert read_jsonc(text) == {"a": "http://x/,]", "c": [1, 2]}


def test_old_settings_are_named(captured: Captured):
    run = subprocess.run(
        [sys.executable, "check_files.py", "old_settings.json"],
        cwd=HERE,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 1
    captured(__file__, "old_settings.txt", run.stdout)


def test_a_plain_json_parser_stops_at_the_comment(captured: Captured):
    with pytest.raises(json.JSONDecodeError) as caught:
        json.loads((HERE / "vscode/settings.json").read_text(encoding="utf-8"))
    captured(__file__, "plain_json.txt", f"JSONDecodeError: {caught.value}")


def test_the_wrong_interpreter_has_no_django(captured: Captured):
    bare = [sys.executable, "-I", "-S", "manage.py", "check"]
    run = subprocess.run(bare, cwd=LABS, capture_output=True, text=True, check=False)
    captured(__file__, "interpreter.txt", run.stderr.splitlines()[-1])


def test_the_container_has_the_service_and_its_neighbours():
    told = read(DEV / "devcontainer.json")
    assert set(told) <= set(KNOWN["devcontainer"])
    files = [(DEV / each).resolve() for each in told["dockerComposeFile"]]
    services: dict[str, Any] = {}
    for file in files:
        services |= yaml.safe_load(file.read_text(encoding="utf-8"))["services"]
    service = services[told["service"]]
    assert set(service["depends_on"]) <= set(services)
    assert (ROOT / service["build"]["context"] / "Dockerfile").is_file()
    assert told["workspaceFolder"] == "/workspace/" + LABS.name


@pytest.mark.skipif(
    not shutil.which("docker")
    or bool(
        subprocess.run(["docker", "compose", "version"], capture_output=True).returncode
    ),
    reason="docker compose is not installed",
)
def test_compose_accepts_both_files_together():
    files = [
        (DEV / each).resolve()
        for each in read(DEV / "devcontainer.json")["dockerComposeFile"]
    ]
    asked = [
        "docker",
        "compose",
        *(part for file in files for part in ("-f", str(file))),
    ]
    run = subprocess.run(
        [*asked, "config", "--format", "json"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    workspace = json.loads(run.stdout)["services"]["workspace"]
    assert workspace["build"]["context"] == str(DEV)
    assert workspace["volumes"][0]["source"] == str(ROOT)
