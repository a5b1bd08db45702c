"""The image of the page on a real engine, and what the looks at it need."""

import secrets
import subprocess
import tarfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, cast

from services.docker_engine import Engine, find_engine

HERE = Path(__file__).parent
IMAGE = "nexus-labs/containers:page"
TOKEN = "token-of-the-package-index"  # noqa: S105 it opens nothing


@dataclass
class Seen:
    """The image of the page, built here, and what was started from it."""

    folder: Path
    engine: Engine = field(default_factory=find_engine)
    mark: str = field(default_factory=lambda: f"nexus-{secrets.token_hex(4)}")

    def __post_init__(self) -> None:
        for name in ("Dockerfile", "shop.py"):
            (self.folder / name).write_text((HERE / name).read_text())
        (self.folder / "token.txt").write_text(TOKEN)
        self.engine.build(self.folder, IMAGE, BASE=self.engine.python())

    def docker(self, *arguments: str, check: bool = True) -> str:
        """Run `docker …`, and return what it printed."""
        done = self.engine.run(*arguments, check=check)
        return (done.stdout + done.stderr).strip()

    @contextmanager
    def running(self, *options: str, image: str = IMAGE) -> Iterator[str]:
        """Run a container in the background until the block ends."""
        name = self.docker("run", "--detach", f"--label={self.mark}", *options, image)
        try:
            yield name
        finally:
            self.docker("rm", "--force", "--volumes", name, check=False)

    def once(self, *options: str, code: str, check: bool = True) -> str:
        """Run Python in a container that is removed afterwards."""
        run = ("run", "--rm", f"--label={self.mark}", *options, IMAGE)
        return self.docker(*run, "python", "-c", code, check=check)

    def inspect(self, name: str, field_: str) -> str:
        """Return one field of an object of the engine."""
        return self.docker("inspect", "--format={{" + field_ + "}}", name)


@contextmanager
def started(command: list[str]) -> Iterator[subprocess.Popen[str]]:
    """Run a program until the block ends."""
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        command, stdout=pipe, stderr=subprocess.STDOUT, text=True
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def said(process: subprocess.Popen[str]) -> str:
    """Return the first line that a program prints."""
    return cast("IO[str]", process.stdout).readline().strip()


def logs(seen: Seen, name: str) -> str:
    """Return what a container printed, once it printed something."""
    late = time.monotonic() + 30
    while not (text := seen.docker("logs", name)) and time.monotonic() < late:
        time.sleep(0.2)
    return text


def opened(archive: tarfile.TarFile, name: str) -> IO[bytes]:
    """Open a file of an archive."""
    return cast("IO[bytes]", archive.extractfile(name))
