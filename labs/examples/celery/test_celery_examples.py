"""Runs the examples of the Celery page and the experiments of the challenge."""

import os
import re
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

HERE = Path(__file__).parent
LABS = HERE.parents[1]
Captured = Callable[[str, str, str], None]
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def run(rabbitmq_url: str, tmp_path: Path) -> Run:
    """Run a script of this folder against the broker, with a ledger of its own."""

    def runner(*arguments: str) -> subprocess.CompletedProcess[str]:
        env = {k: v for k, v in os.environ.items() if not k.startswith("CELERY_")}
        env |= {"BROKER_URL": rabbitmq_url, "PYTHONPATH": str(LABS)}
        # A worker that is killed cannot tidy up: its ledger goes with tmp_path.
        env |= {"LEDGER": str(tmp_path / f"{'-'.join(arguments[:3])}.sqlite")}
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=HERE,
            env=env,
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )

    return runner


def printed(done: subprocess.CompletedProcess[str]) -> str:
    """Return what a script printed; it must have ended well and said no more."""
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


@pytest.mark.parametrize(
    "script", ["conversation", "message", "waits", "twice", "refusals", "watched"]
)
def test_what_the_celery_page_shows(script: str, run: Run, captured: Captured):
    captured(__file__, f"{script}.txt", printed(run(f"{script}.py")))


LOST_BEFORE = {"closed": [], "flight": [6], "silent": [6, 7, 8, 9, 10], "deaf": []}


def test_a_broken_path_loses_tasks_without_confirms_and_none_with(
    run: Run, captured: Captured
):
    with ThreadPoolExecutor(4) as pool:
        outputs = {
            (app, how): pool.submit(run, "dropped.py", app, how)
            for app in ("shop_failing", "shop_mended")
            for how in LOST_BEFORE
        }
    told = []
    for (app, how), done in outputs.items():
        output = printed(done.result())
        lost = LOST_BEFORE[how] if app == "shop_failing" else []
        assert f"lost: {lost or 'none'}\n" in output
        if f"# {app}\n" not in told:
            told.append(f"# {app}\n")
        told.append(f"{how}:\n" + re.sub("^", "  ", output, flags=re.M).rstrip(" "))
    captured(__file__, "dropped.txt", "".join(told))


def test_a_confirm_without_a_timeout_waits_for_ever(run: Run, captured: Captured):
    captured(__file__, "no_timeout.txt", printed(run("no_timeout.py")))


def test_a_broker_that_is_away_costs_the_failing_shop_its_tasks(
    run: Run, captured: Captured
):
    with ThreadPoolExecutor() as pool:
        apps = ("shop_failing", "shop_mended")
        both = pool.map(lambda app: run("unreachable.py", app), apps)
        before, after = map(printed, both)
    assert "lost: [1, 2, 3]" in before
    assert "lost: none" in after
    captured(
        __file__, "unreachable.txt", f"# shop_failing\n{before}# shop_mended\n{after}"
    )


def test_a_queue_that_refuses_leaves_the_order_for_the_sweep(run: Run):
    output = printed(run("refusing_queue.py"))
    assert output.count("not handed over: OperationalError('')") == 2
    assert output.endswith("left for the sweep: [4, 5]\n")


@pytest.mark.parametrize("victim", ["child", "all"])
def test_a_killed_worker_loses_its_task_only_with_early_acks(
    victim: str, run: Run, captured: Captured, tmp_path: Path
):
    told = []
    lost_by = {"shop_failing": "[3]", "shop_mended": "none"}
    logs = {app: tmp_path / f"{app}.log" for app in lost_by}
    with ThreadPoolExecutor() as pool:
        outputs = {
            app: pool.submit(run, "killed.py", app, victim, str(log))
            for app, log in logs.items()
        }
    for app, lost in lost_by.items():
        log, output = logs[app], printed(outputs[app].result())
        assert f"lost: {lost};" in output
        told.append(f"# {app}\n{output}")
        if (app, victim) == ("shop_failing", "child"):
            lines = log.read_text().splitlines()
            error = next(line for line in lines if "WorkerLostError: " in line)
            captured(__file__, "worker_lost.txt", re.sub(r"Job: \d+", "Job: …", error))
    captured(__file__, f"killed_{victim}.txt", "".join(told))


def test_the_traceback_of_a_refused_connection(run: Run, captured: Captured):
    done = run("refused.py")
    assert done.returncode == 1
    captured(__file__, "refused.txt", outline(done.stderr))


def test_a_worker_with_a_wrong_url_mostly_keeps_running(run: Run, captured: Captured):
    output = printed(run("deaf_worker.py"))
    assert output.count("still running") == 2
    captured(__file__, "deaf_worker.txt", output)


def test_settings_that_celery_never_hears_of(run: Run, captured: Captured):
    captured(__file__, "misread_settings.txt", printed(run("misread_settings.py")))


def test_a_pool_bounds_the_connections(run: Run, captured: Captured):
    captured(__file__, "pool.txt", printed(run("pool.py")))


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("address", (r"@[^/]+", "@127.0.0.1:1")),
        ("vhost", (r"/[^/]*$", "/nowhere")),
        ("password", (r"//\w+:\w+@", "//nobody:wrong@")),
    ],
)
def test_what_a_wrong_url_says(
    name: str, change: tuple[str, str], run: Run, captured: Captured
):
    done = run("wrong_url.py", *change)
    captured(__file__, f"wrong_{name}.txt", printed(done))


def outline(traceback: str) -> str:
    """Keep of a traceback our own frames and the errors; mark what is left out."""
    kept: list[str] = []
    lines = traceback.splitlines()
    for number, line in enumerate(lines):
        own = line.startswith("  File") and str(HERE) in line
        after_own = number and str(HERE) in lines[number - 1]
        if own:
            kept.append(re.sub(r'".*/', '"', line))
        elif after_own or not line.startswith("  "):
            kept.append(line)
        elif kept[-1] != "  …":
            kept.append("  …")
    return "\n".join(kept)
