"""Read two security advisories of Django against what the shop runs.

`advisories.json` holds the ranges that https://osv.dev publishes for them.
"""

import ast
import json
import re
from pathlib import Path
from typing import Any

from packaging.version import Version

HERE = Path(__file__).parent
LABS = HERE.parents[1]
ADVISORIES: list[dict[str, Any]] = json.loads(
    (HERE / "advisories.json").read_text(encoding="utf-8")
)


# region affected
def locked(package: str, lock: str) -> Version:
    """Return the version of a package that a lock file pins."""
    found = re.search(rf"^{package}==(\S+)", lock, re.MULTILINE)
    if found is None:
        raise LookupError(f"{package} is not locked")
    return Version(found[1])


def affected(version: Version, ranges: list[dict[str, str]]) -> bool:
    """Tell whether a version lies in a range: from introduced, before fixed."""
    return any(
        Version(span["introduced"]) <= version < Version(span["fixed"])
        for span in ranges
    )


# endregion affected


# region exposed
def expanding_calls(source: str) -> list[int]:
    """Return the lines that call annotate() or alias() with `**something`."""
    return [
        node.lineno
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"annotate", "alias"}
        and any(keyword.arg is None for keyword in node.keywords)
    ]


# endregion exposed


def report() -> str:
    """Say for several versions and for the lock what the advisories mean."""
    lock = (LABS / "requirements.lock").read_text(encoding="utf-8")
    mine = locked("django", lock)
    versions = [Version("5.2.5"), Version("5.2.8"), mine]
    lines = [f"{'Django':<15}" + "".join(f"{v!s:<10}" for v in versions)]
    for advisory in ADVISORIES:
        cells = [
            "affected" if affected(v, advisory["ranges"]) else "fixed" for v in versions
        ]
        lines.append(f"{advisory['id']:<15}" + "".join(f"{c:<10}" for c in cells))
    calls = sum(
        len(expanding_calls(path.read_text(encoding="utf-8")))
        for path in (LABS / "shop").rglob("*.py")
    )
    lines.append(f"annotate(**…) or alias(**…) in the shop: {calls}")
    return "\n".join(lines)


if __name__ == "__main__":
    print(report())
