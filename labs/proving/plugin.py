"""A plugin for the pytest that runs without a part: tells each report as JSON.

It is loaded by its file's path alone, and so imports nothing of the labs.
"""

import json
import os
from typing import Any

import pytest

MOST_SAID = 4000


class Teller:
    """Writes a line for each report, and stops the run once the reason is known."""

    def __init__(self, path: str, *, stop: bool) -> None:
        self.path = path
        self.stop = stop
        self.session: pytest.Session | None = None

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Keep the session, to stop it."""
        self.session = session

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Tell how setting up, running or tidying up one test ended."""
        message = said(report.longrepr) if report.failed else ""
        self.tell(report.nodeid, report.when, report.outcome, message, report.duration)
        hangs = "from pytest-timeout" in message
        if report.failed and (report.when == "call" or hangs):
            self.end()

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Tell a file that could not be loaded."""
        if report.failed:
            message = said(report.longrepr)
            self.tell(report.nodeid, "collect", report.outcome, message, 0)

    def tell(
        self, test: str, when: str, outcome: str, message: str, seconds: float
    ) -> None:
        """Write one line."""
        line = {
            "test": test,
            "when": when,
            "outcome": outcome,
            "message": message,
            "seconds": seconds,
        }
        with open(self.path, "a", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")

    def end(self) -> None:
        """Stop after this test: fixtures are still tidied up."""
        if self.stop and self.session is not None:
            self.session.shouldstop = "a test has failed"


def said(longrepr: Any) -> str:
    """Return what a failure says, without the way to it."""
    crash = getattr(longrepr, "reprcrash", None)
    if crash is not None:
        return str(crash.message)[:MOST_SAID]
    text = str(longrepr)
    # A file that cannot be loaded is told with its traceback: the error is last.
    errors = [line[1:].strip() for line in text.splitlines() if line[:2] == "E "]
    return (errors[-1] if errors else text.strip())[:MOST_SAID]


def pytest_configure(config: pytest.Config) -> None:
    """Tell where the environment says, and stop when it says so."""
    path = os.environ["LABS_PROOF_REPORT"]
    stop = os.environ.get("LABS_PROOF_STOP") == "1"
    config.pluginmanager.register(Teller(path, stop=stop), "labs-proof-teller")
