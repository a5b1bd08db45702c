"""Scripts beside each other: what they print, how they break, that they end."""

import os
import time
from pathlib import Path

import pytest

from services.waiting import wait_for
from workers.scripts import STOPPING, Scripts, printed

SLEEPS = """
import pathlib, time
try:
    pathlib.Path("began").touch()
    time.sleep(60)
finally:
    pathlib.Path("tidied").touch()
"""


def test_a_script_prints_and_takes_arguments(tmp_path: Path):
    (tmp_path / "one.py").write_text("import sys; print(sys.argv[1])")
    scripts = Scripts(tmp_path, at_once=1, seconds=20)
    assert printed(scripts.run(os.environ, "one.py", "lamp")) == "lamp\n"
    scripts.stop()


def test_a_script_that_breaks_says_so_in_one_line_first(tmp_path: Path):
    (tmp_path / "one.py").write_text("raise ValueError('no lamp')")
    scripts = Scripts(tmp_path, at_once=1, seconds=20)
    run = scripts.begin(os.environ, "one.py", "x")
    with pytest.raises(RuntimeError, match=r"^one\.py x: ValueError: no lamp\n"):
        printed(run.result())
    scripts.stop()


def test_a_script_that_hangs_is_ended(tmp_path: Path):
    (tmp_path / "one.py").write_text("import time; time.sleep(60)")
    scripts = Scripts(tmp_path, at_once=1, seconds=0.5)
    with pytest.raises(RuntimeError, match=r"timed out after 0\.5 seconds"):
        printed(scripts.run(os.environ, "one.py"))
    scripts.stop()


def test_what_nobody_asks_for_any_more_is_stopped_and_may_tidy_up(tmp_path: Path):
    (tmp_path / "one.py").write_text(SLEEPS)
    scripts = Scripts(tmp_path, at_once=1, seconds=60)
    running = scripts.begin(os.environ, "one.py")
    waiting = scripts.begin(os.environ, "one.py")
    wait_for((tmp_path / "began").exists, "the script", 20)
    began = time.monotonic()
    scripts.stop()
    assert time.monotonic() - began < STOPPING
    assert (tmp_path / "tidied").exists()
    assert running.result().returncode != 0
    assert waiting.cancelled()
