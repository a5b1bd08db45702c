"""A made-up lab for the tests of proving."""

import textwrap
from collections.abc import Callable
from pathlib import Path

import pytest

SETTINGS = """
[tool.pytest]
minversion = "9.0"
pythonpath = ["."]
addopts = ["-p", "no:django", "--import-mode=importlib"]
"""

MakeLab = Callable[[dict[str, str]], Path]


@pytest.fixture
def make_lab(tmp_path: Path) -> MakeLab:
    """Write labs/ with one lab, `lamp`, of these files; return its folder."""

    def make(files: dict[str, str]) -> Path:
        labs = tmp_path / "labs"
        folder = labs / "challenges/lamp"
        folder.mkdir(parents=True)
        (labs / "pyproject.toml").write_text(SETTINGS)
        (labs.parent / "compose.yaml").write_text("services: {}\n")
        for name, text in files.items():
            path = folder / name
            path.parent.mkdir(exist_ok=True, parents=True)
            path.write_text(textwrap.dedent(text).lstrip("\n"))
        return folder

    return make
