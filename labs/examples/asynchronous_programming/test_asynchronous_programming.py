"""The examples of the page on asynchronous programming."""

import gc
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from examples.asynchronous_programming import fetch, freeze, traps

Captured = Callable[[str, str, str], None]
LABS = Path(__file__).parents[2]


def test_gathered_requests_are_under_way_at_once(captured: Captured):
    figures = fetch.run()
    seconds = {name: seen["seconds"] for name, seen in figures.items()}
    assert seconds["one by one"] > 4 * seconds["all at once"]
    assert seconds["one by one"] > 2 * seconds["five at a time"]
    assert [seen["most"] for seen in figures.values()] == [1, 20, 5]
    captured(__file__, "fetch.txt", "\n".join(fetch.report(figures)))


def test_a_blocking_call_freezes_the_loop_and_a_thread_does_not(captured: Captured):
    captured(__file__, "freeze.txt", "\n".join(freeze.report()))


def test_three_mistakes_and_what_python_says(captured: Captured):
    # What another file left open in this process is not to be told of here.
    gc.collect()
    captured(__file__, "traps.txt", "\n".join(traps.report()))


def test_async_views_and_the_synchronous_orm(captured: Captured):
    done = subprocess.run(
        [sys.executable, "-m", "examples.asynchronous_programming.conversation"],
        cwd=LABS,
        env={k: v for k, v in os.environ.items() if not k.startswith("DJANGO_")},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    captured(__file__, "views.txt", done.stdout)


def test_a_type_checker_finds_the_forgotten_await(captured: Captured, tmp_path: Path):
    file = Path(traps.__file__).relative_to(LABS)
    mypy = [sys.executable, "-m", "mypy", "--cache-dir", str(tmp_path)]
    options = ["--config-file=", "--explicit-package-bases"]
    done = subprocess.run(
        [*mypy, *options, str(file)],
        cwd=LABS,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    told = [line for line in done.stdout.splitlines() if ": error:" in line]
    captured(__file__, "mypy.txt", "\n".join(told).replace(str(file), "traps.py"))
