"""What a case printed when it was captured, on what, and from what."""

import hashlib
import json
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from importlib import metadata
from pathlib import Path

from provoking.case import BASES, LABS, PROGRAMS, Case, Ended

# How a page calls a package whose server has the same name.
CALLED = {"redis": "redis-py", "djangorestframework": "Django REST framework"}


def stored_endings(case: Case) -> dict[str, Ended]:
    """Return what each program printed when it was stored; a fix ended well then."""
    return {
        path.name: Ended(0, case.output_of(path).read_text(encoding="utf-8"))
        for path in case.all_programs()
        if case.output_of(path).exists()
    }


def versions_of(case: Case, servers: Mapping[str, str]) -> dict[str, str]:
    """Return what a case ran on: Python, its packages and programs, and its servers."""
    found = {"python": platform.python_version()} if _runs_python(case) else {}
    return (
        found
        | {CALLED.get(name, name): _version(name) for name in case.versions}
        | dict(servers)
    )


def _runs_python(case: Case) -> bool:
    return any(
        path.suffix == ".py"
        or re.search(r"\b(python|pip|pytest|celery|gunicorn)\b", path.read_text())
        for path in case.all_programs()
    )


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        flags = {"nginx": "-v", "ssh": "-V"}
        command = [name, flags.get(name, "--version")]
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=30
        )
        found = re.search(r"\d+(?:\.\d+)+", done.stdout + done.stderr)
        if found is None:
            raise ValueError(
                f"{name} tells no version: take it out of case.toml"
            ) from None
        return found[0]


def store(
    case: Case, ended: Mapping[str, Ended], versions: Mapping[str, str], day: str
) -> None:
    """Write what the programs of a case printed, and what they ran on."""
    output = case.folder / "output"
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir()
    for name, end in ended.items():
        (output / f"{Path(name).stem}.txt").write_text(end.printed, encoding="utf-8")
    confirm(case, versions, day)


def confirm(case: Case, versions: Mapping[str, str], day: str) -> None:
    """Write on what, from what and when a case printed what is stored."""
    facts = {"ran_on": day, "versions": dict(versions), "inputs": inputs_of(case)}
    path = case.folder / "captured.json"
    path.write_text(json.dumps(facts, indent=2) + "\n", encoding="utf-8")


def inputs_of(case: Case) -> str:
    """Return a hash of all that decides what a case prints, but for versions."""
    digest = hashlib.sha256()
    folders = [case.folder, PROGRAMS]
    if case.base:
        folders.append(BASES / case.base)
    files = [path for folder in folders for path in _sources_in(folder)]
    runners = [LABS / "provoking" / name for name in ("running.py", "places.py")]
    for path in [*files, *runners, LABS / "requirements.lock"]:
        digest.update(path.relative_to(LABS).as_posix().encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _sources_in(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        inside = path.relative_to(folder)
        if path.is_file() and not OF_CAPTURE & {*inside.parts}:
            yield path


# Made by a run, and no input of it.
OF_CAPTURE = {"output", "captured.json", "__pycache__"}


def is_current(case: Case, servers: Mapping[str, str]) -> bool:
    """Tell whether a run now would start from what the captured one started from.

    `servers` holds the versions of the case's servers.
    """
    path = case.folder / "captured.json"
    if not path.exists():
        return False
    facts = json.loads(path.read_text(encoding="utf-8"))
    return facts.get("inputs") == inputs_of(case) and facts.get(
        "versions"
    ) == versions_of(case, servers)
