"""The shop's image, built, composed and stopped by a real Docker Engine."""

import os
import re
import secrets
import shutil
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

from services.docker_engine import Engine, download_wheels, find_engine

HERE = Path(__file__).parent
BASE = "nexus-labs/docker-page:base"
IMAGE = "nexus-labs/shop:page"
SETTINGS = {"SECRET_KEY": "only-for-this-run", "DB_PASSWORD": "local"}
ALIKE = "asked in a container and on its host:"


@dataclass
class Shop:
    """An engine, and a copy of the page's folder with its image built."""

    folder: Path
    engine: Engine = field(default_factory=find_engine)

    def __post_init__(self) -> None:
        packages = (HERE / "requirements.txt").read_text().split()
        wheels = download_wheels("docker-page", *packages)
        self.base = self.engine.with_wheels(self.engine.python(), wheels, BASE)
        self.project = self.folder / "shop"
        rubbish = shutil.ignore_patterns("__pycache__", "output", "test_*")
        shutil.copytree(HERE, self.project, ignore=rubbish)
        self.engine.build(self.project, IMAGE, BASE=self.base)

    def compose(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Do one thing with the Compose file, and take all of it down."""
        override = self.project / "stand-ins.yaml"
        override.write_text(
            f"services: {{db: {{image: '{self.engine.postgres()}'}}}}\n"
        )
        files = [self.project / "compose.yaml", override]
        name = f"shop-{secrets.token_hex(4)}"
        env = SETTINGS | {"IMAGE": IMAGE}
        try:
            return self.engine.composed(
                files, name, *arguments, check=False, env=env, seconds=240
            )
        finally:
            down = ("down", "--volumes", "--timeout", "1")
            self.engine.composed(files, name, *down, check=False, env=env)

    def rebuild_after(self, changed: str) -> tuple[list[str], list[str]]:
        """Change a file, build again, and tell which steps the engine reused."""
        path = self.project / changed
        path.write_text(path.read_text() + f"# {secrets.token_hex(4)}\n")
        build = ["build", f"--build-arg=BASE={self.base}", str(self.project)]
        said = self.engine.run(*build, seconds=240).stdout
        steps = re.findall(r"^Step \S+ : (.+)\n(.*)$", said, re.M)
        copies = [(s, after) for s, after in steps if s.split()[0] in {"RUN", "COPY"}]
        reused = [step for step, after in copies if "Using cache" in after]
        return reused, [step for step, after in copies if "Using cache" not in after]

    def not_equal(self) -> str:
        """Ask a container for what it shares with its host."""
        lines = [ALIKE]
        for name, command in (
            ("kernel", "uname -r"),
            ("processor", "uname -m"),
            ("cores", "nproc"),
        ):
            inside = self._ask(command)
            outside = subprocess.check_output(command.split(), text=True, timeout=10)
            same = "the same" if inside == outside.strip() else "not the same"
            lines.append(f"  {name:<11}{command:<10}{same}")
        apart = abs(float(self._ask("date +%s")) - time.time())
        lines.append(
            f"  {'clock':<11}{'date':<10}{'the same' if apart < 60 else apart}"
        )
        refused = self._ask("date -s 2030-01-01 2>&1 >/dev/null").partition(": ")[2]
        lines.append(f"setting the clock in it: {refused}")
        return "\n".join(lines)

    def stops(self) -> dict[str, int]:
        """Stop the image in two forms, and give the exit codes."""
        serve = ["gunicorn", "config.wsgi"]
        forms = {
            "exec form": serve,
            "shell, without exec": ["sh", "-c", f"{' '.join(serve)}; true"],
        }
        codes = {}
        for name, command in forms.items():
            env = [f"--env={key}={value}" for key, value in SETTINGS.items()]
            env.append("--env=DATABASE_URL=postgresql://db/shop")
            container = self.engine.run(
                "run", "--detach", *env, IMAGE, *command
            ).stdout.strip()
            late = time.monotonic() + 60
            while time.monotonic() < late:
                logs = self.engine.run("logs", container)
                if "Booting worker" in logs.stdout + logs.stderr:
                    break
                time.sleep(0.3)
            self.engine.run("stop", "--time=10", container)
            ask = ["inspect", "--format={{.State.ExitCode}}", container]
            codes[name] = int(self.engine.run(*ask).stdout)
            self.engine.run("rm", "--force", container)
        return codes

    def _ask(self, command: str) -> str:
        ask = ["run", "--rm", f"--env=TZ={os.environ.get('TZ', 'UTC')}", IMAGE]
        return self.engine.run(*ask, "sh", "-c", command, check=False).stdout.strip()
