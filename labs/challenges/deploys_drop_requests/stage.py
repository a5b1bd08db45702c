"""Where deploys are run: a database, a folder for logs, and what came of each."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from challenges.deploys_drop_requests.site import Outcome, Site, run
from services.processes import throwaway_folder
from shop.config.databases import database_at


@dataclass
class Stage:
    """A place for deploys."""

    database: str
    folder: Path
    outcomes: dict[tuple[str, bool], Outcome] = field(default_factory=dict)

    def outcome(
        self, name: str, deploy: Callable[[Site], None], *, grace: int, broken: bool
    ) -> Outcome:
        """Run a deploy, unless it was run before, and return what it lost."""
        if (name, broken) not in self.outcomes:
            self.outcomes[name, broken] = run(
                deploy, self.database, self.folder, grace=grace, broken=broken
            )
        return self.outcomes[name, broken]


_stages: list[Stage] = []


@contextmanager
def ready(database: str) -> Iterator[None]:
    """Use this database until the block ends."""
    with database_at(database), throwaway_folder() as folder:
        _stages.append(Stage(database, folder))
        try:
            yield
        finally:
            _stages.pop()


def stage() -> Stage:
    """Return the stage that `ready` opened."""
    return _stages[-1]
