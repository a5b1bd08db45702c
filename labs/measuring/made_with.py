"""versions.json: what the output that a page shows was made with."""

import ast
import json
import platform
import re
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


def folders() -> list[Path]:
    """Return each folder of examples that has captured output."""
    return sorted(path.parent for path in EXAMPLES.glob("*/output"))


def needs_of(folder: Path) -> dict[str, list[str]]:
    """Return the servers that a folder's examples talk to, and for which outputs.

    `needs.toml` says so; a server without outputs had a part in each of them.
    """
    text = (EXAMPLES / "needs.toml").read_text(encoding="utf-8")
    needs = tomllib.loads(text).get(folder.name, {})
    return dict(needs) if isinstance(needs, dict) else {need: [] for need in needs}


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
    made_with = {
        "servers": {
            need: {"version": servers[need]} | ({"output": output} if output else {})
            for need, output in needs_of(folder).items()
        },
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
