"""The command line of the labs, as a reader meets it."""

import os
import shutil
import signal
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path

import psutil
import pytest

import run
from measuring.lab import LABS
from services.processes import dies_with_us

RUN = [sys.executable, str(Path(run.__file__))]


def cli(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `labs/run.py` as a command."""
    return subprocess.run(
        [*RUN, *arguments], capture_output=True, text=True, timeout=120, check=False
    )


def test_the_list_names_every_lab():
    listed = cli("--list")
    assert listed.returncode == 0
    names = [line.split()[0] for line in listed.stdout.splitlines()]
    folders = [path.name for path in LABS.iterdir() if (path / "lab.py").exists()]
    assert sorted(names) == sorted(name.replace("_", "-") for name in folders)


def test_an_unknown_lab_is_told_with_the_nearest_name():
    asked = cli("api-latency")
    assert asked.returncode == 2
    assert asked.stderr == (
        "There is no lab api-latency. "
        "Did you mean api-latency-n-plus-one? All: --list\n"
    )


def test_a_missing_service_is_told_with_the_command(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("services.finding.Memcached.start", nullcontext)
    monkeypatch.setattr("services.finding._docker_answers", lambda: False)
    monkeypatch.setattr("services.finding.shutil.which", lambda _: "/usr/bin/apt-get")
    monkeypatch.delenv("LABS_MEMCACHED_ADDRESS", raising=False)
    monkeypatch.delenv("LABS_MAY_INSTALL", raising=False)
    with (
        pytest.raises(run.ServiceMissing) as missing,
        run.open_server("memcached"),
    ):
        pass
    assert str(missing.value) == (
        "memcached is not here: run `sudo apt-get install -y memcached`, "
        "or set LABS_MEMCACHED_ADDRESS to a server's URL."
    )


# A run in the background is started with SIGINT ignored, and hands that down.
STARTS_SERVERS = """
import signal, time
from contextlib import ExitStack
from services import open_server, stop_on_signals

signal.signal(signal.SIGINT, signal.default_int_handler)
stop_on_signals()
with ExitStack() as stack:
    for name in ("postgresql", "redis", "memcached"):
        server = stack.enter_context(open_server(name, own=True))
    print("ready", flush=True)
    time.sleep(60)
"""


def start_servers() -> subprocess.Popen[str]:
    """Start a process that starts servers, and wait until they are ready."""
    child = subprocess.Popen(
        [sys.executable, "-c", STARTS_SERVERS],
        cwd=Path(run.__file__).parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert child.stdout is not None
    with child.stdout as out:
        assert out.readline() == "ready\n"
    return child


def folders_of(processes: list[psutil.Process]) -> set[Path]:
    """Return the throwaway folders that processes work in; a data/ is inside one."""
    paths = {Path(process.cwd()) for process in processes}
    paths = {path.parent if path.name == "data" else path for path in paths}
    return {path for path in paths if path.name.startswith("labs-")}


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_what_was_started_is_stopped_when_the_run_is_told_to_end(
    number: int,
):
    child = start_servers()
    started = psutil.Process(child.pid).children(recursive=True)
    folders = folders_of(started)
    assert len(started) > 3
    assert len(folders) == 3
    os.kill(child.pid, number)
    child.wait(timeout=30)
    assert psutil.wait_procs(started, timeout=5)[1] == []
    assert [folder for folder in folders if folder.exists()] == []


@pytest.mark.skipif(not dies_with_us(signal.SIGTERM), reason="needs Linux' setpriv")
def test_what_was_started_does_not_outlive_a_run_that_is_killed():
    child = start_servers()
    started = psutil.Process(child.pid).children(recursive=True)
    folders = folders_of(started)
    child.kill()
    child.wait()
    assert psutil.wait_procs(started, timeout=15)[1] == []
    for folder in folders:
        shutil.rmtree(folder, ignore_errors=True)


# Ctrl+C alone does not end a script of this lab, and its threads start more.
RUNS_SCRIPTS = """
import subprocess, sys, time
from concurrent.futures import ThreadPoolExecutor
import psutil, run, services

STUBBORN = '''
import signal, subprocess, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)
subprocess.run([sys.executable, "-c", "import time; time.sleep(400)"])
'''

def interrupted(*_):
    pool = ThreadPoolExecutor(2)
    for _each in range(5):
        pool.submit(subprocess.run, [sys.executable, "-c", STUBBORN])
    while len(psutil.Process().children(recursive=True)) < 4:
        time.sleep(0.05)
    raise KeyboardInterrupt

run.run_or_list = interrupted
run.end_children = lambda: services.end_children(0.5)
sys.exit(run.main(["any"]))
"""


def test_a_run_that_is_stopped_ends_the_scripts_of_its_threads():
    # Shorter than a script would take.
    done = subprocess.run(
        [sys.executable, "-c", RUNS_SCRIPTS],
        cwd=Path(run.__file__).parent,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.stderr == "\nStopped; what was started is gone.\n"
    assert done.returncode == 130
