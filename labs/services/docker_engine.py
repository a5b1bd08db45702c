"""A running Docker Engine, and base images that stand in where none can be pulled.

A Dockerfile that a page shows names the public image by digest. Where that image
is neither here nor to be pulled, a lab hands the build another base as an
argument: the same Debian with its own Python, made once by debootstrap and kept
by the engine under the tags below.
"""

import json
import os
import platform
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from services.finding import require_program
from services.missing import ServiceMissing
from services.processes import free_port, started

HERE = Path(__file__).parent / "stand_ins"
# Attested by many public repositories as the multi-platform index of that release.
PYTHON = (
    "python:3.13.16-slim-trixie@sha256:"
    "bf44cdfcb76cd3b41e879bc058fc37ec5872002ccfde7fcb765e218cde0cd79c"
)
POSTGRES = (
    "postgres:17.11@sha256:"
    "d74eeac9a635390a49bc21bd49fccd973de707e2a53a76ac49b552b8712ec46f"
)
STAND_IN_PYTHON = "nexus-labs/stand-in-python:3.13-trixie"
STAND_IN_POSTGRES = "nexus-labs/stand-in-postgres:17-trixie"
INCLUDED = "python3,python3-pip,python3-venv,ca-certificates"
# What python:slim has and Debian's python3 has not.
PREPARE = (
    "ln -s /usr/bin/python3 usr/local/bin/python",
    "rm -f usr/lib/python3*/EXTERNALLY-MANAGED",
    "rm -rf var/cache/apt/* var/lib/apt/lists/* usr/share/doc/* usr/share/man/*",
    "rm -rf usr/share/locale/* usr/share/info/* usr/share/perl/*/unicore/lib",
)
CACHE = Path.home() / ".cache/nexus-labs/wheels"
# A busy machine takes its time; what hangs ends all the same.
SECONDS = 180
BUILD_SECONDS = 300


@dataclass(frozen=True)
class Engine:
    """A Docker Engine that answers, by the client that reached it."""

    docker: str
    compose: tuple[str, ...]
    version: str

    def run(
        self,
        *arguments: str,
        check: bool = True,
        seconds: float = SECONDS,
        **options: object,
    ) -> subprocess.CompletedProcess[str]:
        """Run `docker …`, for so many seconds at most."""
        return _run([self.docker, *arguments], check, seconds, options)

    def build(self, context: Path, tag: str, *options: str, **arguments: str) -> str:
        """Build an image from a folder, and return its id."""
        given = [f"--build-arg={name}={value}" for name, value in arguments.items()]
        command = ["build", "--quiet", "--tag", tag, *given, *options, str(context)]
        done = self.run(*command, check=False, seconds=BUILD_SECONDS)
        if done.returncode:
            raise BuildFailed(done.stdout + done.stderr)
        return self.id(tag)

    def id(self, tag: str) -> str:
        """Return the id of an image."""
        return self.run("image", "inspect", "--format={{.Id}}", tag).stdout.strip()

    def has(self, tag: str) -> bool:
        """Tell whether the engine holds an image."""
        return self.run("image", "inspect", tag, check=False).returncode == 0

    def composed(
        self,
        files: list[Path],
        project: str,
        *arguments: str,
        check: bool = True,
        seconds: float = SECONDS,
        **options: object,
    ) -> subprocess.CompletedProcess[str]:
        """Run `docker compose …` on these files, later ones over earlier ones."""
        if not self.compose:
            raise ServiceMissing("Docker Compose is not installed: docker-compose.")
        named = [part for file in files for part in ("--file", str(file))]
        command = [*self.compose, *named, "--project-name", project, *arguments]
        return _run(command, check, seconds, options)

    def python(self) -> str:
        """Return the public base of Python, or what stands in for it."""
        if self.has(PYTHON) or self._pulls(PYTHON):
            return PYTHON
        if not self.has(STAND_IN_PYTHON):
            self._debootstrap()
        return STAND_IN_PYTHON

    def postgres(self) -> str:
        """Return the public image of PostgreSQL, or what stands in for it."""
        if self.has(POSTGRES) or self._pulls(POSTGRES):
            return POSTGRES
        if not self.has(STAND_IN_POSTGRES):
            self.build(HERE / "postgres", STAND_IN_POSTGRES, BASE=self.python())
        return STAND_IN_POSTGRES

    def with_wheels(self, base: str, wheels: Path, tag: str) -> str:
        """Return a base in which pip finds these wheels, and asks no index."""
        with tempfile.TemporaryDirectory() as folder:
            context = Path(folder)
            shutil.copytree(wheels, context / "wheels")
            (context / "pip.conf").write_text(
                "[global]\nno-index = true\nfind-links = /wheels\n"
                "disable-pip-version-check = true\nroot-user-action = ignore\n"
                "[install]\nignore-installed = true\n"
            )
            (context / "Dockerfile").write_text(
                "ARG BASE\nFROM ${BASE}\nCOPY wheels /wheels\n"
                "COPY pip.conf /etc/pip.conf\n"
            )
            self.build(context, tag, BASE=base)
        return tag

    def _pulls(self, image: str) -> bool:
        try:
            return self.run("pull", "--quiet", image, check=False).returncode == 0
        except subprocess.TimeoutExpired:
            return False

    def _debootstrap(self) -> None:
        """Make the base: a minute and 300 MB, once for each engine."""
        if os.geteuid() != 0 or shutil.which("debootstrap") is None:
            raise ServiceMissing(
                f"{PYTHON.partition('@')[0]} cannot be pulled, and making what stands "
                "in for it needs root and debootstrap (apt-get install debootstrap)."
            )
        with tempfile.TemporaryDirectory(dir="/var/tmp") as folder:
            root = Path(folder) / "root"
            made = ["debootstrap", "--variant=minbase", f"--include={INCLUDED}"]
            _run([*made, "trixie", str(root)], True, 2 * BUILD_SECONDS, {})
            for command in PREPARE:
                _run(["sh", "-c", command], True, SECONDS, {"cwd": root})
            tarball = Path(folder) / "root.tar"
            _run(["tar", "-C", str(root), "-cf", str(tarball), "."], True, SECONDS, {})
            label = f"LABEL nexus-labs.stands-in-for={PYTHON}"
            changes = ["--change", label, "--change", 'CMD ["python3"]']
            self.run("import", *changes, str(tarball), STAND_IN_PYTHON)


class BuildFailed(RuntimeError):
    """An image was not built; the message is what the build printed."""


@cache
def find_engine() -> Engine:
    """Return the engine of this machine; ServiceMissing says why there is none."""
    docker = shutil.which("docker")
    if docker is None:
        raise ServiceMissing(
            "No Docker Engine: install docker.io and start dockerd to run this."
        )
    ask = [docker, "version", "--format={{json .Server.Version}}"]
    try:
        done = _run(ask, False, SECONDS, {})
    except subprocess.TimeoutExpired:
        raise ServiceMissing("The Docker Engine does not answer.") from None
    if done.returncode:
        reason = done.stderr.strip().splitlines() or ["no reason given"]
        raise ServiceMissing(f"No Docker Engine answers: {reason[-1]}")
    return Engine(docker, _compose(docker), json.loads(done.stdout))


def _compose(docker: str) -> tuple[str, ...]:
    for command in ((docker, "compose"), ("docker-compose",)):
        there = shutil.which(command[0]) is not None
        if there and _run([*command, "version"], False, SECONDS, {}).returncode == 0:
            return command
    return ()


@contextmanager
def registry() -> Iterator[str]:
    """Run a registry on this machine and give its `host:port`, until the block ends.

    Only what was pushed to a registry has a digest.
    """
    program = require_program("docker-registry", "docker-registry")
    port = free_port()
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.yml"
        config.write_text(
            "version: 0.1\nlog: {level: error}\n"
            f"storage: {{filesystem: {{rootdirectory: {folder}/data}}}}\n"
            f"http: {{addr: '127.0.0.1:{port}'}}\n"
        )
        command = [program, "serve", str(config)]
        with started(command, port=port, log=Path(folder) / "registry.log"):
            yield f"127.0.0.1:{port}"


def download_wheels(name: str, *requirements: str) -> Path:
    """Put the wheels of some packages, for the base's Python, into a kept folder."""
    folder = CACHE / name
    mark = folder / "complete.txt"
    if mark.exists() and mark.read_text() == "\n".join(requirements):
        return folder
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    machine = platform.machine()
    places = [f"--platform=manylinux{tag}_{machine}" for tag in ("2014", "_2_28")]
    pip = ["python3", "-m", "pip", "download", "--quiet", "--dest", str(folder)]
    pip += ["--only-binary=:all:", "--python-version=3.13", *places]
    _run([*pip, *requirements], True, BUILD_SECONDS, {})
    mark.write_text("\n".join(requirements))
    return folder


def _run(
    command: list[str], check: bool, seconds: float, options: dict[str, object]
) -> subprocess.CompletedProcess[str]:
    # The older builder is in every engine; BuildKit needs a plugin of the client's.
    env = os.environ | {"DOCKER_BUILDKIT": "0", "COMPOSE_DOCKER_CLI_BUILD": "0"}
    extra = options.pop("env", None)
    done: subprocess.CompletedProcess[str] = subprocess.run(  # type: ignore[call-overload]
        command,
        env=env | (extra if isinstance(extra, dict) else {}),
        capture_output=True,
        text=True,
        timeout=seconds,
        check=False,
        **options,
    )
    if check and done.returncode:
        said = (done.stdout + done.stderr).strip()
        raise RuntimeError(f"{' '.join(command[:4])} … ended with an error:\n{said}")
    return done
