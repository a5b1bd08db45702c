"""What a Dockerfile puts into its image, read without an engine.

It knows what the Dockerfiles of pages use: one stage of ARG, FROM, WORKDIR, COPY,
RUN, USER and CMD.
"""

import json
import re
import shlex
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

LOCK = re.compile(r"pip install .*--requirement (?P<file>\S+)")
INSTALLED = re.compile(r"apt-get install (?P<words>.+)")

ROOT = PurePosixPath("/")


class BuildFails(Exception):
    """An engine would refuse to build this; the message says why."""


@dataclass
class Image:
    """An image before its first layer, and then what each instruction makes of it."""

    base: str = ""
    folder: PurePosixPath = ROOT
    files: set[str] = field(default_factory=set)
    commands: list[str] = field(default_factory=list)
    user: str = "root"
    starts: list[str] = field(default_factory=list)

    @property
    def locks(self) -> list[str]:
        """Return the lists of packages that pip installs from."""
        return [found["file"] for one in self.commands if (found := LOCK.search(one))]

    @property
    def programs(self) -> list[str]:
        """Return the packages that apt installs."""
        found = (INSTALLED.search(one) for one in self.commands)
        words = [word for one in found if one for word in one["words"].split()]
        return [word for word in words if not word.startswith("-")]

    def copy(self, words: list[str], context: Path) -> None:
        """Copy files of the context; raises BuildFails where one is missing."""
        *sources, target = words
        for source in sources:
            pattern = "**/*" if source == "." else source
            found = [path for path in context.glob(pattern) if path.is_file()]
            if not found:
                raise BuildFails(f"COPY {source}: there is no such file to copy")
            for path in found:
                name = path.relative_to(context)
                self.files.add(str(self.folder / target / name))

    def run(self, command: str) -> None:
        """Run a command; raises BuildFails where pip reads a list that is not there."""
        self.commands += [one.strip() for one in command.split("&&")]
        for lock in self.locks:
            if str(self.folder / lock) not in self.files:
                raise BuildFails(f"pip reads {lock} before any COPY brought it")


def read_dockerfile(path: Path, context: Path) -> Image:
    """Return what a Dockerfile makes of a folder; raises BuildFails where it fails."""
    image, arguments = Image(), dict[str, str]()
    for word, rest in instructions(path.read_text(encoding="utf-8")):
        if word == "ARG":
            name, _, value = rest.partition("=")
            arguments[name] = value
        elif word == "FROM":
            name = rest.strip("${}")
            if rest != name and name not in arguments:
                raise BuildFails(f"FROM {rest}: no ARG says what it is")
            image = Image(arguments.get(name, rest))
        elif not image.base:
            raise BuildFails(f"no FROM before {word}: there is nothing to build on")
        elif word == "WORKDIR":
            image.folder /= rest
        elif word == "COPY":
            image.copy(shlex.split(rest), context)
        elif word == "RUN":
            image.run(rest)
        elif word == "USER":
            image.user = rest
        elif word == "CMD":
            image.starts = json.loads(rest)
        else:
            raise BuildFails(f"{word} is not known here")
    return image


def instructions(text: str) -> list[tuple[str, str]]:
    """Return each instruction's word, and the rest of it in one line."""
    lines = [line for line in text.splitlines() if not line.lstrip().startswith("#")]
    joined = re.sub(r"\s*\\\n\s*", " ", "\n".join(lines))
    found = (line.partition(" ") for line in joined.splitlines() if line.strip())
    return [(word, rest.strip()) for word, _, rest in found]
