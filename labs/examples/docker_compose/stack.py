"""The Compose file of the page, on a real engine, under a name of its own."""

import json
import os
import re
import secrets
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from services import ServiceMissing
from services.docker_engine import (
    STAND_IN_POSTGRES,
    Engine,
    download_wheels,
    find_engine,
)
from services.processes import free_port

HERE = Path(__file__).parent
BASE = "nexus-labs/docker-compose-page:base"
IMAGE = "nexus-labs/compose-shop:page"
PASSWORD = "only-for-this-run"  # noqa: S105 - a password of a throwaway database
KNOCK = """
import socket, sys
for host, port in (("db", 5432), (sys.argv[1], 80)):
    try:
        socket.create_connection((host, port), 4).close()
        print("answers")
    except OSError as error:
        print(error)
"""


def find_outside() -> str | None:
    """Return a host that this machine may reach: its packages come from there."""
    if not shutil.which("apt-get"):
        return None
    command = ["apt-get", "indextargets", "--format", "$(SITE)"]
    sites = subprocess.run(command, capture_output=True, text=True).stdout
    found = re.search(r"https?://([\w.-]+)", sites)
    return found[1] if found else None


@dataclass
class Stack:
    """A copy of the page's folder, and an image of each of its stages."""

    folder: Path
    engine: Engine = field(default_factory=find_engine)
    name: str = field(default_factory=lambda: f"shop-{secrets.token_hex(4)}")

    def __post_init__(self) -> None:
        said = self.engine.composed([], "x", "version", "--short", check=False).stdout
        self.version = said.strip()
        if not self.version.startswith(("2.", "5.")):
            raise ServiceMissing(
                "The page needs Compose 2.24 or newer, Debian 13's docker-compose; "
                f"found {self.version or 'none'}."
            )
        self.project = self.folder / "shop"
        rubbish = shutil.ignore_patterns("__pycache__", "output", "test_*", "stack*")
        shutil.copytree(HERE, self.project, ignore=rubbish)
        packages = (HERE / "requirements.txt").read_text().split()
        wheels = download_wheels("docker-compose-page", *packages)
        self.base = self.engine.with_wheels(self.engine.python(), wheels, BASE)
        self.engine.build(self.project, IMAGE, "--target=production", BASE=self.base)
        self.stand_ins = self.project / "stand-ins.json"
        self.stand_ins.write_text(json.dumps({"services": self._stand_ins()}))
        self.env = {
            "IMAGE": IMAGE,
            "DB_PASSWORD": PASSWORD,
            "WEB_PORT": str(free_port()),
        }

    def _stand_ins(self) -> dict[str, object]:
        """Say where the bases come from, when the public ones cannot be pulled."""
        database: dict[str, object] = {"image": self.engine.postgres()}
        if database["image"] == STAND_IN_POSTGRES:
            read = 'POSTGRES_PASSWORD="$$(cat "$$POSTGRES_PASSWORD_FILE")"'
            script = f"export {read}; exec sh /usr/local/bin/entrypoint.sh"
            database["entrypoint"] = ["sh", "-c", script]
        built = {"build": {"args": {"BASE": self.base}}}
        return {"db": database, "web": built}

    def __call__(
        self,
        *arguments: str,
        files: tuple[str, ...] = ("compose.yaml",),
        check: bool = True,
    ) -> str:
        """Run `docker compose …` on these files, and return what it printed."""
        named = [self.project / file for file in files]
        done = self.engine.composed(
            [*named, self.stand_ins],
            self.name,
            *arguments,
            check=check,
            env=self.env,
            seconds=240,
        )
        return done.stdout if check else done.stdout + done.stderr

    def config(self, *files: str, profile: str = "") -> dict:
        """Return the merged model of some files, without the stand-ins."""
        profiles = ["--profile", profile] if profile else []
        done = self.engine.composed(
            [self.project / file for file in files],
            self.name,
            *profiles,
            "config",
            "--format=json",
            env=self.env,
        )
        return json.loads(done.stdout)

    def down(self) -> None:
        """Remove containers, networks and volumes."""
        self("--profile=tools", "down", "--volumes", "--timeout=3", check=False)

    def ps(self) -> str:
        """List the services as `docker compose ps` shows them, without times."""
        rows = self("ps", "--all", "--format", "{{.Service}}\t{{.State}}\t{{.Health}}")
        cells = [line.split("\t") for line in sorted(rows.splitlines())]
        return "\n".join(f"{a:<10}{b:<10}{c}".rstrip() for a, b, c in cells)

    def inspect(self, service: str, field: str) -> str:
        """Return one field of a service's container."""
        container = self("ps", "--all", "--quiet", service).strip()
        ask = ("inspect", "--format={{" + field + "}}", container)
        return self.engine.run(*ask).stdout.strip()

    def report(self) -> str:
        """Ask the tool for the number of orders."""
        return self("run", "--rm", "-T", "report").strip()

    def order(self, number: int) -> None:
        """Place some orders through the web service."""
        ask = "import urllib.request as r; r.urlopen('http://web:8000/', b'', 5)"
        for _ in range(number):
            self("exec", "-T", "web", "python", "-c", ask)

    def network(self, outside: str) -> Iterator[str]:
        """Knock at the database and at a host outside, from three places."""
        yield f"{'from':<24}{'db:5432':<40}a host outside"
        for service in ("web", "worker"):
            said = self("exec", "-T", service, "python", "-c", KNOCK, outside)
            yield row(service, said)
        run = ["run", "--rm", f"--network={self.name}_front", IMAGE, "python", "-c"]
        yield row("a container on front", self.engine.run(*run, KNOCK, outside).stdout)

    @contextmanager
    def watching(self) -> Iterator[Callable[[], str]]:
        """Run `docker compose up --watch`, with the file of development."""
        files = ("compose.yaml", "compose.override.yaml", "stand-ins.json")
        named = [f"--file={self.project / file}" for file in files]
        command = [*self.engine.compose, *named, f"--project-name={self.name}"]
        log = self.folder / "watch.log"
        env = os.environ | self.env
        env |= {"DOCKER_BUILDKIT": "0", "COMPOSE_DOCKER_CLI_BUILD": "0"}
        with log.open("w") as out:
            process = subprocess.Popen(
                [*command, "watch"], stdout=out, stderr=out, env=env
            )
            try:
                yield log.read_text
            finally:
                process.terminate()
                process.wait(30)

    def web(self) -> tuple[str, str]:
        """Return the ids of the web service's container and of its image."""
        container = self("ps", "--quiet", "web").strip()
        if not container:
            return "", ""
        ask = ("inspect", "--format={{.Image}}", container)
        return container, self.engine.run(*ask, check=False).stdout.strip()

    def change(self, path: str, old: str, new: str) -> None:
        """Edit a file as an editor would."""
        file = self.project / path
        file.write_text(file.read_text().replace(old, new))


def wait_for(answer: Callable[[], object], seconds: float = 120) -> bool:
    """Ask until the answer is true."""
    late = time.monotonic() + seconds
    while time.monotonic() < late:
        try:
            if answer():
                return True
        except (OSError, RuntimeError):
            pass  # not there yet
        time.sleep(0.3)
    return False


def row(place: str, said: str) -> str:
    """Put two answers side by side; how an unreachable host fails varies."""
    database, outside = said.splitlines()
    outside = outside if outside == "answers" else "unreachable"
    return f"{place:<24}{database:<40}{outside}"


def plain(text: str, stack: Stack) -> str:
    """Take the run's own name and the times out of an output."""
    text = re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", text.replace(stack.name, "shop"))
    return re.sub(r"\d+(\.\d+){3}", "ADDRESS", text)
