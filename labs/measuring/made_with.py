"""versions.json: what the output that a page shows was made with."""

import ast
import json
import platform
import re
import subprocess
import sys
import tomllib
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from services import open_server

LABS = Path(__file__).parents[1]
EXAMPLES = LABS / "examples"

# How a page calls a package whose server has the same name.
CALLED = {"redis": "redis-py"}
# How a program is asked for its version, where it is not by --version.
ASKED = {"openssl": "version", "rsyslogd": "-v"}


def folders() -> list[Path]:
    """Return each folder of examples that has captured output."""
    return sorted(path.parent for path in EXAMPLES.glob("*/output"))


def needs_of(folder: Path) -> dict[str, list[str]]:
    """Return the servers that a folder's examples talk to, and for which outputs.

    `needs.toml` says so; a server without outputs had a part in each of them.
    """
    return _listed("needs.toml", folder)


def programs_of(folder: Path) -> dict[str, list[str]]:
    """Return the programs that a folder's examples start, and for which outputs.

    `programs.toml` says so; one without outputs had a part in each of them.
    """
    return _listed("programs.toml", folder)


def version_of(program: str) -> str | None:
    """Return the version that a program prints of itself; None where it is not here."""
    command = [program, ASKED.get(program, "--version")]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=30
        )
    except FileNotFoundError:
        return None
    found = re.search(r"\d+(?:\.\d+)+", done.stdout + done.stderr)
    return found[0] if found else None


def packages_of(folder: Path) -> dict[str, list[str]]:
    """Return what each program of a folder imports of what requirements.in pins."""
    files = sorted(
        path for path in folder.rglob("*.py") if not path.name.startswith("test_")
    )
    found = {str(path.relative_to(folder)): _packages_in(path) for path in files}
    return {name: packages for name, packages in found.items() if packages}


def versions_of(names: set[str]) -> dict[str, str]:
    """Return Python's version and those of packages, by what a page calls them."""
    found = {CALLED.get(name, name): metadata.version(name) for name in sorted(names)}
    return {"python": platform.python_version(), **found}


def stored(folder: Path) -> dict[str, Any] | None:
    """Read a folder's versions.json; nothing where there is none."""
    path = folder / "versions.json"
    if not path.exists():
        return None
    return dict(json.loads(path.read_text(encoding="utf-8")))


def store_all() -> list[Path]:
    """Write the versions.json of every folder, and return their paths."""
    servers: dict[str, str] = {}
    for name in sorted({need for folder in folders() for need in needs_of(folder)}):
        with open_server(name) as server:
            servers[name] = server.version()
    return [_store(folder, servers) for folder in folders()]


def _store(folder: Path, servers: dict[str, str]) -> Path:
    packages = packages_of(folder)
    programs = {
        program: {"version": _installed(program)}
        | ({"output": output} if output else {})
        for program, output in programs_of(folder).items()
    }
    made_with = {
        "servers": {
            need: {"version": servers[need]} | ({"output": output} if output else {})
            for need, output in needs_of(folder).items()
        },
        **({"programs": programs} if programs else {}),
        "packages": versions_of(
            {name for names in packages.values() for name in names}
        ),
        "files": {
            file: [CALLED.get(name, name) for name in names]
            for file, names in packages.items()
        },
    }
    path = folder / "versions.json"
    path.write_text(json.dumps(made_with, indent=2) + "\n", encoding="utf-8")
    return path


def _listed(name: str, folder: Path) -> dict[str, list[str]]:
    text = (EXAMPLES / name).read_text(encoding="utf-8")
    listed = tomllib.loads(text).get(folder.name, {})
    return dict(listed) if isinstance(listed, dict) else {each: [] for each in listed}


def _installed(program: str) -> str:
    if program in _pinned():
        return metadata.version(program)
    version = version_of(program)
    if version is None:
        raise SystemExit(f"{program} is not installed here: programs.toml names it.")
    return version


def _packages_in(path: Path) -> list[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    modules: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            modules.add(node.module.split(".")[0])
    known = metadata.packages_distributions()
    found = {
        distribution.lower()
        for module in modules - set(sys.stdlib_module_names)
        for distribution in known.get(module, [])
    }
    return sorted(found & _pinned())


@cache
def _pinned() -> frozenset[str]:
    text = (LABS / "requirements.in").read_text(encoding="utf-8")
    return frozenset(re.findall(r"^([a-z0-9-]+)(?:\[\w+\])?==", text, re.MULTILINE))
