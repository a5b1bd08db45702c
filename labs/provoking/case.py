"""A folder of labs/errors: programs that print an error, and those that end it."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

LABS = Path(__file__).parents[1]
ERRORS = LABS / "errors"
PAGES = LABS.parent / "docs" / "errors"

# What a case may name as its `base`: a project that its own files are laid over.
BASES = ERRORS / "_bases"
# Programs for the scripts of all cases, found on the PATH.
PROGRAMS = ERRORS / "_programs"
KINDS = ("failing", "which", "fixed")


@dataclass(frozen=True)
class Ended:
    """How a program ended, and what it printed on both of its outputs together."""

    code: int
    printed: str


@dataclass(frozen=True)
class Case:
    """One folder of labs/errors.

    `failing*.py` and `failing*.sh` print a message of the page; `fixed*` end with
    0 and print none; `which*` tell the causes apart. `case.toml` may name servers,
    the packages and programs whose versions the page says, and a base.
    """

    folder: Path
    servers: tuple[str, ...] = ()
    versions: tuple[str, ...] = ()
    base: str | None = None
    env: Mapping[str, str] = field(default_factory=dict)
    # Programs that Debian installs, as `program` or `program:package`.
    programs_needed: tuple[str, ...] = ()
    # "docker": without an engine, what it printed when it was stored is checked.
    engine: bool = False

    @property
    def id(self) -> str:
        """The page's id."""
        return self.folder.name.replace("_", "-")

    def programs(self, kind: str) -> list[Path]:
        """Return the programs of one kind, in the order of their names."""
        found = [*self.folder.glob(f"{kind}*.py"), *self.folder.glob(f"{kind}*.sh")]
        return sorted(path for path in found if re.match(rf"{kind}(_|\.)", path.name))

    def all_programs(self) -> list[Path]:
        """Return its programs of all kinds, in the order in which they are run."""
        return [path for kind in KINDS for path in self.programs(kind)]

    def output_of(self, program: Path) -> Path:
        """Return the file that holds what a program printed."""
        return self.folder / "output" / f"{program.stem}.txt"


def read_case(folder: Path) -> Case:
    """Read a folder. Raises ValueError for an unknown field in its case.toml."""
    path = folder / "case.toml"
    fields = tomllib.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    known = {"servers", "versions", "base", "env", "programs", "engine"}
    if unknown := sorted(set(fields) - known):
        names = ", ".join(sorted(known))
        raise ValueError(f"{path}: {unknown[0]} is no field; it may have {names}")
    return Case(
        folder,
        servers=tuple(fields.get("servers", ())),
        versions=tuple(fields.get("versions", ())),
        base=fields.get("base"),
        env=fields.get("env", {}),
        programs_needed=tuple(fields.get("programs", ())),
        engine=bool(fields.get("engine", False)),
    )


def find_cases() -> list[Case]:
    """Return every case, in the order of their names."""
    folders = (path for path in ERRORS.iterdir() if path.is_dir())
    return [read_case(path) for path in sorted(folders) if path.name[0] not in "_."]
