"""Whether an engine is found, or its absence told, and a base is made only once."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from services import ServiceMissing, docker_engine
from services.docker_engine import Engine, find_engine


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Look for the engine anew in each test."""
    find_engine.cache_clear()
    yield
    find_engine.cache_clear()


def client(folder: Path, script: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a `docker` that answers so, and nothing else, on the PATH."""
    program = folder / "docker"
    program.write_text(f'#!/bin/sh\necho "$@" >> {folder}/asked.txt\n{script}\n')
    program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:/usr/bin:/bin")
    return folder / "asked.txt"


def test_without_a_client_there_is_no_engine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(ServiceMissing, match=r"No Docker Engine: install docker\.io"):
        find_engine()


def test_an_engine_that_does_not_answer_is_told_with_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    client(tmp_path, "echo 'Cannot connect to the daemon' >&2; exit 1", monkeypatch)
    with pytest.raises(ServiceMissing) as missing:
        find_engine()
    assert str(missing.value) == (
        "No Docker Engine answers: Cannot connect to the daemon"
    )


def test_a_base_that_is_there_is_neither_pulled_nor_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    asked = client(tmp_path, "exit 0", monkeypatch)
    engine = Engine(str(tmp_path / "docker"), (), "1")
    assert engine.python() == docker_engine.PYTHON
    assert engine.postgres() == docker_engine.POSTGRES
    assert all(
        line.startswith("image inspect")
        for line in asked.read_text().split("\n")
        if line
    )


def test_a_stand_in_that_is_there_is_not_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    only_stand_ins = 'case "$*" in *nexus-labs/*) exit 0;; esac; exit 1'
    asked = client(tmp_path, only_stand_ins, monkeypatch)
    engine = Engine(str(tmp_path / "docker"), (), "1")
    monkeypatch.setattr(Engine, "_debootstrap", lambda _: pytest.fail("made again"))
    assert engine.python() == docker_engine.STAND_IN_PYTHON
    assert engine.postgres() == docker_engine.STAND_IN_POSTGRES
    assert "build" not in asked.read_text()


def test_a_base_that_cannot_be_made_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    client(tmp_path, "exit 1", monkeypatch)
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    engine = Engine(str(tmp_path / "docker"), (), "1")
    with pytest.raises(ServiceMissing, match="needs root and debootstrap"):
        engine.python()


def test_a_command_that_hangs_ends_by_its_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    client(tmp_path, "exec sleep 30", monkeypatch)
    engine = Engine(str(tmp_path / "docker"), (), "1")
    with pytest.raises(subprocess.TimeoutExpired):
        engine.run("info", seconds=0.2)


def test_engine_the_base_runs_python_and_pip_as_the_public_one_does():
    try:
        engine = find_engine()
        base = engine.python()
    except ServiceMissing as missing:
        pytest.skip(str(missing))
    said = engine.run(
        *("run", "--rm", base, "sh", "-c", "python --version && pip --version")
    ).stdout
    assert said.startswith("Python 3.13.")
    assert "python 3.13" in said
