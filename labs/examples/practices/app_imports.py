"""Which app of a Django project knows which other."""

import ast
from pathlib import Path


# region imports
def known_apps(app: Path, project: str) -> set[str]:
    """Return the other apps that the modules of an app import."""
    found = set()
    for path in app.rglob("*.py"):
        if path.name.startswith("test_"):
            continue
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.ImportFrom) and node.module:
                package, _, rest = node.module.partition(".")
                if package == project:
                    found.add(rest.split(".")[0])
    return found - {app.name}


# endregion imports
