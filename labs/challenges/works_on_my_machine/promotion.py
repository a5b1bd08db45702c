"""Real images of the release: what they end, and what a second build changes."""

import os
import secrets
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

from challenges.works_on_my_machine.places import (
    HERE,
    OLD_LOCALE,
    SECONDS,
    Run,
    Stage,
    yesterday,
)
from services.docker_engine import (
    BuildFailed,
    Engine,
    download_wheels,
    find_engine,
    registry,
)

BASE = "nexus-labs/works-on-my-machine:base"
PACKAGES = ("psycopg[binary]==3.3.9", "typing-extensions==4.16.0")
# What a careless server has in its environment.
SERVER = OLD_LOCALE | {"PYTHONOPTIMIZE": "1"}


@dataclass
class Images:
    """An engine with the base in it, and the releases built on that base."""

    stage: Stage
    engine: Engine = field(default_factory=find_engine)

    def __post_init__(self) -> None:
        self.public = self.engine.python()
        wheels = download_wheels("works-on-my-machine", *PACKAGES)
        for wheel in self.stage.wheels.iterdir():
            shutil.copy(wheel, wheels)
        self.base = self.engine.with_wheels(self.public, wheels, BASE)

    def build(self, folder: Path, tag: str, *options: str) -> str:
        """Build a release with the Dockerfile that the page shows."""
        dockerfile = f"--file={HERE / 'fixed/Dockerfile'}"
        return self.engine.build(
            folder, tag, dockerfile, "--network=host", *options, BASE=self.base
        )

    def run(self, image: str, database: str, *options: str) -> Run:
        """Run an image from a shell that has the server's variables."""
        yesterday(database)
        done = self.engine.run(
            *["run", "--rm", "--network=host", f"--env=DATABASE_URL={database}"],
            *[*options, image],
            check=False,
            env=SERVER,
        )
        return Run(done.returncode, done.stdout, done.stderr)

    def ended(self) -> dict[str, bool]:
        """Tell for each cause whether the image alone ends it, in real containers."""
        stage, right = self.stage, self.stage.on_the_laptop.said
        declared = self._folder("declared", stage.committed, "failing/requirements.txt")
        cloned = self._folder("cloned", stage.clone, "fixed/requirements.txt")
        self.build(stage.committed, "nexus-labs/list:failing")
        failing = self.run("nexus-labs/list:failing", stage.laptop_database).said
        sorted_by_server = self.run("nexus-labs/list:failing", stage.server_database)
        self.build(declared, "nexus-labs/list:declared")
        unlisted = self.run("nexus-labs/list:declared", stage.laptop_database)
        try:
            self.build(cloned, "nexus-labs/list:cloned")
            complete = True
        except BuildFailed:
            complete = False
        return {
            "package not in the list": unlisted.said == right,
            "file that git ignores": complete,
            "encoding of the locale": failing == right,
            "program not installed": failing == right,
            "assert under -O": failing == right,
            "order of the database": sorted_by_server.said == right,
        }

    def _folder(self, name: str, source: Path, requirements: str) -> Path:
        folder = self.stage.folder / f"image {name}"
        if not folder.exists():
            shutil.copytree(source, folder)
        shutil.copy(HERE / requirements, folder / "requirements.txt")
        return folder


def release(
    folder: Path, registry_address: str | None, path: str | None = None
) -> subprocess.CompletedProcess[str]:
    """Run release.sh as the page shows it, and give what it ended with."""
    env = os.environ | {"DOCKER_BUILDKIT": "0"}
    if registry_address is not None:
        env["REGISTRY"] = registry_address
    return subprocess.run(
        ["sh", "release.sh"],
        cwd=folder,
        env=env | ({"PATH": path} if path else {}),
        capture_output=True,
        text=True,
        timeout=3 * SECONDS,
        check=False,
    )


@dataclass(frozen=True)
class Promoted:
    """The digests that staging and production ran, and how the second ran."""

    rebuilt: tuple[str, str]
    promoted: tuple[str, str]
    moved_tag: str
    ran: Run


def promote(images: Images) -> Promoted:
    """Build one commit on two machines, then build it once and carry it over."""
    engine, folder = images.engine, images.stage.fixed
    # The Dockerfile names the public base; where it is not to be had, the stand-in.
    dockerfile = folder / "Dockerfile"
    text = (HERE / "fixed/Dockerfile").read_text()
    dockerfile.write_text(text.replace(_base_of(text), images.base))
    with registry() as address:
        name = f"{address}/shop/list"
        done = release(folder, address)
        if done.returncode:
            raise RuntimeError(f"release.sh: {done.stdout}{done.stderr}")
        image = (folder / "image.txt").read_text().strip()
        digest = image.partition("@")[2]
        commit = next(
            tag
            for tag in engine.run(
                "image", "ls", name, "--format={{.Tag}}"
            ).stdout.split()
            if tag != "<none>"
        )
        # A machine that builds for itself begins without a cache.
        images.build(folder, f"{name}:again", "--no-cache")
        engine.run("push", f"{name}:again")
        again = _digest(engine, f"{name}:again")
        carried = []
        for _machine in ("staging", "production"):
            # Neither machine holds the image yet.
            engine.run("image", "rm", "--force", image, f"{name}:{commit}", check=False)
            engine.run("pull", "--quiet", image)
            carried.append(_digest(engine, image))
        # The second build is pushed under the tag that was tested.
        engine.run("tag", f"{name}:again", f"{name}:{commit}")
        engine.run("push", f"{name}:{commit}")
        moved = _digest(engine, f"{name}:{commit}")
        ran = images.run(image, images.stage.server_database)
        for one in (image, f"{name}:again", f"{name}:{commit}"):
            engine.run("image", "rm", "--force", one, check=False)
    return Promoted((digest, again), (carried[0], carried[1]), moved, ran)


def composed(images: Images) -> str:
    """Run compose.yaml with the failing code: only the database can sort right."""
    engine, folder = images.engine, images.stage.folder / "composed"
    shutil.copytree(HERE / "fixed", folder, dirs_exist_ok=True)
    images.build(images.stage.committed, "nexus-labs/list:failing")
    stand_ins = folder / "stand-ins.yaml"
    stand_ins.write_text(f"services: {{db: {{image: '{engine.postgres()}'}}}}\n")
    files = [folder / "compose.yaml", stand_ins]
    project = f"list-{secrets.token_hex(4)}"
    env = {"LIST_IMAGE": "nexus-labs/list:failing", "DB_PASSWORD": "local"}
    try:
        done = engine.composed(
            *(files, project, "run", "--rm", "-T", "list"), check=False, env=env
        )
    finally:
        engine.composed(
            *(files, project, "down", "--volumes", "--timeout", "1"),
            check=False,
            env=env,
        )
    if done.returncode:
        raise RuntimeError(f"{done.stdout}{done.stderr}"[-600:])
    return done.stdout


def told(made: Promoted) -> str:
    """Tell which image each machine ran, the digests as letters."""
    names: dict[str, str] = {}

    def image(digest: str) -> str:
        return f"list@sha256:{names.setdefault(digest, 'ABCDEF'[len(names)])}…"

    machines = ("staging", "production")
    lines = ["built on each machine, from one commit and one lock:"]
    for machine, digest in zip(machines, made.rebuilt, strict=True):
        lines.append(f"  {machine:<12}{image(digest)}")
    lines.append("built once, promoted by digest:")
    for machine, digest in zip(machines, made.promoted, strict=True):
        lines.append(f"  {machine:<12}{image(digest)}")
    lines.append("the tag that staging tested, after another push:")
    lines.append(f"  {'list:COMMIT':<12}{image(made.moved_tag)}")
    return "\n".join(lines)


def _base_of(dockerfile: str) -> str:
    line = next(one for one in dockerfile.splitlines() if one.startswith("ARG BASE="))
    return line.removeprefix("ARG BASE=")


def _digest(engine: Engine, tag: str) -> str:
    name = tag.partition("@")[0] if "@" in tag else tag.rpartition(":")[0]
    said = engine.run(
        "image", "inspect", '--format={{join .RepoDigests " "}}', tag
    ).stdout.split()
    return next(one for one in said if one.startswith(name)).partition("@")[2]
