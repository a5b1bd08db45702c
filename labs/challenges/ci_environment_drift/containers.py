"""The suite in real containers, from the files that the page shows."""

import secrets
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from challenges.ci_environment_drift.packages import publish
from challenges.ci_environment_drift.places import HERE, SECONDS, SUITES, Run, read
from services.docker_engine import Engine, download_wheels, find_engine

BASE = "nexus-labs/ci-environment-drift:base"
HEALTHY = "condition: service_healthy"
STARTED = "condition: service_started"
# A first start that takes its time, as with a database that is restored into it.
SLOW = "SELECT pg_sleep(6);"


@dataclass
class Containers:
    """An engine, and a folder with the project of one version as a learner has it."""

    folder: Path
    engine: Engine = field(default_factory=find_engine)

    def __post_init__(self) -> None:
        public = self.engine.python()
        lock = (HERE / "fixed/requirements.txt").read_text()
        names = [line.split()[0] for line in lock.splitlines() if "==" in line]
        wheels = download_wheels(
            "ci-environment-drift", *(n for n in names if not n.startswith("discounts"))
        )
        publish(wheels, "1.4.0", "1.5.0")
        self.base = self.engine.with_wheels(public, wheels, BASE)

    def project(self, version: str) -> Path:
        """Lay out a version's code, the files of the fix and the suite."""
        folder = self.folder / f"{version} {secrets.token_hex(2)}"
        shutil.copytree(HERE / "fixed", folder)
        shutil.copytree(HERE / version, folder, dirs_exist_ok=True)
        # The code is the failing one, the place is the fixed one.
        shutil.copy(HERE / "fixed/requirements.txt", folder)
        for suite in SUITES:
            shutil.copy(HERE / suite, folder / suite.replace("suite_", "test_"))
        return folder

    def run(self, project: Path, *command: str, init: str = "") -> tuple[int, Run]:
        """Do `docker compose run --rm test` in a project, and take all of it down."""
        (project / "init.sql").write_text(init)
        override = project / "stand-ins.yaml"
        override.write_text(
            "services:\n"
            f"  db: {{image: '{self.engine.postgres()}',\n"
            "    volumes: ['./init.sql:/docker-entrypoint-initdb.d/init.sql:ro']}\n"
            f"  test: {{build: {{args: {{BASE: '{self.base}'}}}}}}\n"
        )
        files = [project / "compose.yaml", override]
        name = f"drift-{secrets.token_hex(4)}"
        try:
            done = self.engine.composed(
                *(files, name, "run", "--rm", "-T", "test", *command),
                check=False,
                seconds=2 * SECONDS,
            )
        finally:
            self.engine.composed(
                *(files, name, "down", "--volumes", "--timeout", "1", "--rmi", "local"),
                check=False,
            )
        return done.returncode, read(done.stdout + done.stderr)
