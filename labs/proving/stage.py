"""A throw-away copy of the labs, in which one lab's tests run without a part."""

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from proving.pairs import SKIPPED

PLUGIN = Path(__file__).with_name("plugin.py")
# Seconds for a run that was told to end to stop its servers.
TIDYING = 15


@dataclass(frozen=True)
class Report:
    """How one phase of one test ended; `when` is collect, setup, call or teardown."""

    test: str
    when: str
    outcome: str
    message: str
    seconds: float


@dataclass(frozen=True)
class Run:
    """A run of a lab's tests: its reports, and how pytest ended."""

    reports: tuple[Report, ...]
    # None when it was stopped, because it took longer than it may.
    code: int | None
    seconds: float
    output: str


@dataclass(frozen=True)
class Limits:
    """Seconds that one test and one whole run may take."""

    test: int
    run: int


@dataclass(frozen=True)
class Stage:
    """A copy of labs/ with one lab in it that may be changed."""

    root: Path
    lab: str
    environment: Mapping[str, str]

    def run(
        self, limits: Limits, changed: Mapping[str, str] | None = None, *, stop: bool
    ) -> Run:
        """Run the lab's tests with some of its files changed, and put them back."""
        folder = self.root / "challenges" / self.lab
        kept = {name: (folder / name).read_bytes() for name in changed or {}}
        try:
            for name, text in (changed or {}).items():
                (folder / name).write_text(text, encoding="utf-8", newline="")
            return self._pytest(limits, stop=stop)
        finally:
            for name, content in kept.items():
                (folder / name).write_bytes(content)

    def _pytest(self, limits: Limits, *, stop: bool) -> Run:
        reports, log = self.root.parent / "reports", self.root.parent / "log"
        reports.write_text("")
        command = [
            *(sys.executable, "-m", "pytest", f"challenges/{self.lab}", "-q"),
            *("-p", "no:cacheprovider", "-p", PLUGIN.stem, "--no-header"),
            *("--tb=short", f"--timeout={limits.test}"),
        ]
        environment = {
            **os.environ,
            **self.environment,
            # A file of the same size, changed within a second, has the same .pyc.
            "PYTHONDONTWRITEBYTECODE": "1",
            "PYTHONPATH": str(self.root.parent / "plugin"),
            "LABS_PROOF_REPORT": str(reports),
            "LABS_PROOF_STOP": "1" if stop else "0",
        }
        began = time.monotonic()
        with log.open("wb") as output:
            child = subprocess.Popen(
                command,
                cwd=self.root,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )
            code = _wait(child, limits.run)
        return Run(
            tuple(Report(**json.loads(line)) for line in reports.open()),
            code,
            time.monotonic() - began,
            log.read_text(encoding="utf-8", errors="replace"),
        )


@contextmanager
def open_stage(
    labs: Path, lab: str, environment: Mapping[str, str] | None = None
) -> Iterator[Stage]:
    """Copy labs/ without what tools leave behind; the rest beside it is linked."""
    with tempfile.TemporaryDirectory(prefix="proof-") as name:
        top = Path(name)
        top.chmod(0o755)  # A server may run as another user, and read a lab's file.
        heavy = {".venv", *SKIPPED}
        root = top / "repository" / labs.name
        shutil.copytree(labs, root, ignore=shutil.ignore_patterns(*heavy))
        if (labs / ".venv").exists():
            (root / ".venv").symlink_to((labs / ".venv").resolve())
        for path in labs.parent.iterdir():
            if path.name not in {labs.name, ".git"}:
                (root.parent / path.name).symlink_to(path)
        (root.parent / "plugin").mkdir()
        shutil.copy(PLUGIN, root.parent / "plugin")
        yield Stage(root, lab, environment or {})


def _wait(child: "subprocess.Popen[Any]", seconds: float) -> int | None:
    """Wait for a run and return its exit code; None when it had to be ended."""
    try:
        return child.wait(seconds)
    except subprocess.TimeoutExpired:
        child.terminate()
        with suppress(subprocess.TimeoutExpired):
            child.wait(TIDYING)
        return None
    finally:
        # What it started and left behind is of its session.
        with suppress(ProcessLookupError):
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()
