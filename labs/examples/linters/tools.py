"""Run each tool on a file, with the page's configuration and nothing else."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent


def region(name: str, wanted: str) -> str:
    """Return the lines of a file's region."""
    text = (HERE / name).read_text(encoding="utf-8")
    inside = text.split(f"# region {wanted}\n")[1].split("\n# endregion")[0]
    return inside + "\n"


class Project:
    """A folder with one file and the configuration of all tools."""

    def __init__(self, folder: Path, source: str, name: str = "invoices.py") -> None:
        self.folder = folder
        self.name = name
        (folder / name).write_text(source, encoding="utf-8")
        (folder / "pyproject.toml").write_text((HERE / "config.toml").read_text())
        (folder / ".flake8").write_text((HERE / "flake8.ini").read_text())

    @property
    def source(self) -> str:
        """The file as it is now."""
        return (self.folder / self.name).read_text(encoding="utf-8")

    def run(self, tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one of the tools in the folder."""
        program = Path(sys.executable).parent / tool
        return subprocess.run(
            [str(program), *arguments],
            cwd=self.folder,
            env=os.environ | {"NO_COLOR": "1", "COLUMNS": "80"},
            capture_output=True,
            text=True,
            timeout=120,
        )

    def flake8(self) -> list[tuple[int, str, str]]:
        """Return line, code and message of what Flake8 finds."""
        return _parsed(self.run("flake8", self.name).stdout)

    def ruff(self, *arguments: str) -> list[tuple[int, str, str]]:
        """Return line, code and message of what Ruff finds."""
        flags = ("--no-cache", "--output-format", "json", *arguments)
        found = json.loads(self.run("ruff", "check", *flags, self.name).stdout)
        return sorted(
            (item["location"]["row"], item["code"], item["message"]) for item in found
        )

    def mypy(self) -> list[tuple[int, str, str]]:
        """Return line, code and message of what mypy finds."""
        said = self.run("mypy", "--cache-dir", os.devnull, self.name).stdout
        found = re.findall(r"^\S+?:(\d+): error: (.*?)  \[([\w-]+)\]$", said, re.M)
        return [(int(line), code, message) for line, message, code in found]

    def format(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the formatter."""
        return self.run("ruff", "format", "--no-cache", *arguments, self.name)


def _parsed(said: str) -> list[tuple[int, str, str]]:
    found = re.findall(r"^\S+?:(\d+):\d+: (\w+) (.*)$", said, re.M)
    return [(int(line), code, message) for line, code, message in found]


def table(found: list[tuple[int, str, str]]) -> str:
    """Show findings one a line, as wide as a page."""
    lines = [f"{line:>2} {code:<16}{text}" for line, code, text in found]
    return "\n".join(li if len(li) <= 80 else f"{li[:79]}…" for li in lines)
