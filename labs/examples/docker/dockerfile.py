"""Reads a Dockerfile as a list of instructions."""

import json
from pathlib import Path
from typing import NamedTuple


class Instruction(NamedTuple):
    """One instruction, its arguments and the stage that it belongs to."""

    stage: str
    keyword: str
    arguments: str

    @property
    def exec_form(self) -> list[str] | None:
        """The command as a list when it is written in exec form."""
        command = self.arguments[self.arguments.find("[") :]
        try:
            return json.loads(command)
        except ValueError:
            return None


def read(path: Path) -> list[Instruction]:
    """Return the instructions of a Dockerfile, continued lines joined."""
    found: list[Instruction] = []
    stage, begun = "", ""
    for line in path.read_text().splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        begun += line.strip()
        if begun.endswith("\\"):
            begun = begun[:-1]
            continue
        keyword, _, arguments = begun.partition(" ")
        if keyword == "FROM":
            stage = arguments.partition(" AS ")[2] or arguments
        found.append(Instruction(stage, keyword, " ".join(arguments.split())))
        begun = ""
    return found
