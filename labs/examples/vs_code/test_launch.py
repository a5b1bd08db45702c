"""What the launch file starts, started: on real servers, without the debugger."""

import socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import psutil

from examples.vs_code.check_files import read_jsonc
from examples.vs_code.run_launch import command, environment
from services.processes import free_port, is_listening
from services.waiting import wait_for

HERE = Path(__file__).parent
LABS = HERE.parents[1]
Captured = Callable[[str, str, str], None]
LAUNCH = read_jsonc((HERE / "vscode/launch.json").read_text(encoding="utf-8"))
BY_NAME = {each["name"]: each for each in LAUNCH["configurations"]}


@contextmanager
def running(
    started: list[str], env: dict[str, str], log: Path
) -> Iterator[psutil.Process]:
    """Run a command as VS Code would, and end it with its children."""
    with log.open("w") as out:
        child = psutil.Popen(started, cwd=LABS, env=env, stdout=out, stderr=out)
    try:
        yield child
    finally:
        family = [*child.children(recursive=True), child]
        for each in family:
            each.kill()
        psutil.wait_procs(family)


def processes(child: psutil.Process) -> int:
    return 1 + len(child.children(recursive=True))


def test_each_debugged_program_is_one_process(
    postgres: str, rabbitmq_url: str, tmp_path: Path, captured: Captured
):
    file = {"DATABASE_URL": postgres, "BROKER_URL": rabbitmq_url}
    port = str(free_port())
    django = command(BY_NAME["Django"], LABS)
    django[-1] = f"127.0.0.1:{port}"
    celery = command(BY_NAME["Celery worker"], LABS)
    reloading = [part for part in django if part != "--noreload"]
    pool = celery.index("--pool")
    forking = [*celery[:pool], "--concurrency", "2", *celery[pool + 2 :]]
    rows = []
    for title, started in (("runserver", reloading), ("runserver --noreload", django)):
        env = environment(BY_NAME["Django"], file)
        with running(started, env, tmp_path / "django.log") as child:
            wait_for(lambda: is_listening("127.0.0.1", int(port)), "runserver")
            answer = httpx.get(f"http://127.0.0.1:{port}/api/schema/", timeout=30)
            assert answer.status_code == 200
            rows.append((title, processes(child)))
        wait_for(lambda: not is_listening("127.0.0.1", int(port)), "the port")
    env = environment(BY_NAME["Celery worker"], file)
    for title, started in (
        ("worker --concurrency 2", forking),
        ("worker --pool solo", celery),
    ):
        log = tmp_path / "celery.log"
        with running(started, env, log) as child:
            wait_for(lambda log=log: "ready." in log.read_text(), "the worker")
            rows.append((title, processes(child)))
    captured(
        __file__,
        "processes.txt",
        "\n".join(
            f"{title:<24}{count} process{'es' if count > 1 else ''}"
            for title, count in rows
        ),
    )


def test_a_busy_port_is_told(postgres: str, captured: Captured):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        started = command(BY_NAME["Django"], LABS)
        started[-1] = f"127.0.0.1:{taken.getsockname()[1]}"
        env = environment(BY_NAME["Django"], {"DATABASE_URL": postgres})
        run = subprocess.run(
            started,
            cwd=LABS,
            env=env,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert run.returncode == 1
    captured(__file__, "port.txt", run.stderr.strip().splitlines()[-1])
