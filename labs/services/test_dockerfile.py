"""What a Dockerfile makes, as an engine would."""

import textwrap
from pathlib import Path, PurePosixPath

import pytest

from services.dockerfile import BuildFails, Image, read_dockerfile

WHOLE = """
    # A comment.
    ARG BASE=python:3
    FROM ${BASE}
    # Between two.
    RUN apt-get update \\
        && apt-get install --yes barcode curl \\
        && rm -rf /var/lib/apt/lists/*
    WORKDIR /shop
    COPY lock.txt .
    RUN pip install --no-cache-dir --requirement lock.txt
    COPY app ./
    USER 10001
    CMD ["python", "app.py"]
"""


def made(folder: Path, text: str) -> Image:
    (folder / "app").write_text("")
    (folder / "lock.txt").write_text("")
    dockerfile = folder / "Dockerfile"
    dockerfile.write_text(textwrap.dedent(text))
    return read_dockerfile(dockerfile, folder)


def test_each_instruction_leaves_its_mark(tmp_path: Path):
    image = made(tmp_path, WHOLE)
    assert image.base == "python:3"
    assert image.folder == PurePosixPath("/shop")
    assert image.files == {"/shop/lock.txt", "/shop/app"}
    assert image.programs == ["barcode", "curl"]
    assert image.locks == ["lock.txt"]
    assert image.commands[2] == "rm -rf /var/lib/apt/lists/*"
    assert image.user == "10001"
    assert image.starts == ["python", "app.py"]


def test_a_whole_folder_is_copied_with_what_is_in_it(tmp_path: Path):
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner/one.py").write_text("")
    image = made(tmp_path, "FROM python\nWORKDIR /shop\nCOPY . .\n")
    assert {"/shop/app", "/shop/inner/one.py"} <= image.files


@pytest.mark.parametrize(
    ("lost", "reason"),
    [
        ("    FROM ${BASE}\n", "no FROM before RUN: there is nothing to build on"),
        ("    COPY lock.txt .\n", "pip reads lock.txt before any COPY brought it"),
    ],
)
def test_a_build_that_fails_says_why(tmp_path: Path, lost: str, reason: str):
    with pytest.raises(BuildFails) as failed:
        made(tmp_path, WHOLE.replace(lost, ""))
    assert str(failed.value) == reason


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("FROM a\nCOPY no ./", "COPY no: there is no such file to copy"),
        ("FROM ${BASE}", "FROM ${BASE}: no ARG says what it is"),
        ("FROM a\nONBUILD RUN b", "ONBUILD is not known here"),
    ],
)
def test_what_is_missing_is_named(tmp_path: Path, text: str, reason: str):
    with pytest.raises(BuildFails) as failed:
        made(tmp_path, text)
    assert str(failed.value) == reason
