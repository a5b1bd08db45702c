"""Where deploys are run: a database, a folder for logs, and what came of each."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from challenges.deploys_drop_requests.deploy import GREEN, Deploy
from challenges.deploys_drop_requests.meeting import Outcome, run
from services.processes import throwaway_folder
from shop.config.databases import database_at


@dataclass
class Stage:
    """A place for deploys."""

    database: str
    broker: str
    program: str
    folder: Path
    outcomes: dict[tuple[str, str], Outcome] = field(default_factory=dict)

    def outcome(self, deploy: Deploy, told: dict[str, str] = GREEN) -> Outcome:
        """Run a deploy, unless it was run before, and return what it lost."""
        key = (deploy.says, str(told))
        if key not in self.outcomes:
            self.outcomes[key] = run(
                deploy, self.database, self.folder, self.program, told
            )
        return self.outcomes[key]


_stages: list[Stage] = []


@contextmanager
def ready(database: str, broker: str, program: str) -> Iterator[None]:
    """Use this database, this broker and this nginx until the block ends."""
    with database_at(database), throwaway_folder() as folder:
        _stages.append(Stage(database, broker, program, folder))
        try:
            yield
        finally:
            _stages.pop()


def stage() -> Stage:
    """Return the stage that `ready` opened."""
    return _stages[-1]
