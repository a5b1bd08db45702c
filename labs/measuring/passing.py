"""A run of pytest leaves out examples and labs that have not changed since they passed.

Whoever names a folder has it run; `--again` runs them all.
"""

from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from measuring.made_with import EXAMPLES, LABS
from measuring.passed import (
    CHALLENGES,
    confirm,
    find_unchanged,
    folders,
    servers_of,
    versions_of_servers,
)


class PassedBefore:
    """Leaves unchanged folders out, and with `--confirm` writes which passed."""

    def __init__(self, config: pytest.Config) -> None:
        self.config = config
        self.ended: dict[Path, Counter[str]] = {}
        told: dict[str, Any] | None = getattr(config, "workerinput", None)
        self.is_worker = told is not None
        self.unchanged = (
            [Path(folder) for folder in told["unchanged"]]
            if told is not None
            else self._find()
        )

    def _find(self) -> list[Path]:
        if any(self.config.getoption(name) for name in ("again", "recapture")):
            return []
        # Who names files, or a folder, wants to see those run.
        rooms = [room for room in (EXAMPLES, CHALLENGES) if self._takes(room)]
        unchanged = find_unchanged() if rooms else []
        return [folder for folder in unchanged if folder.parent in rooms]

    def _takes(self, folder: Path) -> bool:
        return any(
            folder.is_relative_to(Path(self.config.invocation_params.dir, argument))
            for argument in self.config.args
        )

    def pytest_ignore_collect(self, collection_path: Path) -> bool | None:
        """Leave out a folder that is unchanged."""
        return True if collection_path in self.unchanged else None

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        """Tell each process of pytest-xdist what was found out once."""
        node.workerinput["unchanged"] = [str(folder) for folder in self.unchanged]

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count how the tests of each folder end."""
        folder = LABS.joinpath(*Path(report.location[0]).parts[:2])
        if folder.parent in (EXAMPLES, CHALLENGES) and (
            report.when == "call" or not report.passed
        ):
            self.ended.setdefault(folder, Counter())[report.outcome] += 1

    def pytest_sessionfinish(self) -> None:
        """Write which folders passed whole, where that is asked for."""
        if self.is_worker or not self.config.getoption("confirm"):
            return
        option = self.config.option
        if option.keyword or option.markexpr:
            return
        passed = [
            folder
            for folder in folders()
            if self._takes(folder) and {*self.ended.get(folder, ())} == {"passed"}
        ]
        servers = versions_of_servers(
            {name for folder in passed for name in servers_of(folder)}
        )
        for folder in passed:
            confirm(
                folder,
                self.ended[folder]["passed"],
                servers,
                date.today().isoformat(),
            )

    def pytest_terminal_summary(self, terminalreporter: Any) -> None:
        """Say what was left out."""
        if self.unchanged and not self.is_worker:
            names = ", ".join(folder.name for folder in self.unchanged)
            terminalreporter.write_line(
                f"Unchanged since their tests passed, and left out: {names}"
                f" ({len(self.unchanged)}). pytest --again runs them."
            )
