"""Check the files that VS Code reads: valid JSON with comments, known names.

`known.json` holds the names from the vendors' documentation:
https://code.visualstudio.com/docs/reference/default-settings
https://code.visualstudio.com/docs/python/settings-reference
https://code.visualstudio.com/docs/python/debugging
https://containers.dev/implementors/json_reference/
"""

import json
import re
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
KNOWN: dict[str, Any] = json.loads((HERE / "known.json").read_text(encoding="utf-8"))
# A string, or a comment, or a comma before a closing bracket: whichever is first.
PARTS = re.compile(
    r'("(?:\\.|[^"\\])*")|//[^\n]*|/\*.*?\*/|,(?=\s*(?://[^\n]*\s*)*[\]}])', re.DOTALL
)


# region read
def read_jsonc(text: str) -> Any:
    """Read JSON in which comments and a last comma are allowed."""
    return json.loads(PARTS.sub(lambda part: part[1] or "", text))


# endregion read


# region names
def setting_problem(name: str) -> str | None:
    """Say what is wrong with a setting's name."""
    for start, instead in KNOWN["removed"].items():
        if name.startswith(start):
            return f"{name}: removed; use {instead}"
    return None if name in KNOWN["settings"] else f"{name}: unknown"


def settings_problems(settings: dict[str, Any]) -> list[str]:
    """List the names that VS Code or its Python extension do not know."""
    nested = [
        name for key, value in settings.items() if key[0] == "[" for name in value
    ]
    found = [setting_problem(name) for name in [*settings, *nested]]
    return [problem for problem in found if problem]


# endregion names


def launch_problems(launch: dict[str, Any]) -> list[str]:
    """List what the Python debugger does not know, and compounds without parts."""
    configurations = launch["configurations"]
    names = {each["name"] for each in configurations}
    problems = [
        f"{each['name']}: {key}: unknown"
        for each in configurations
        for key in each
        if key not in KNOWN["launch"]
    ]
    problems += [
        f"{each['name']}: type {each['type']}: use debugpy"
        for each in configurations
        if each["type"] != "debugpy"
    ]
    return problems + [
        f"{compound['name']}: no configuration named {part}"
        for compound in launch.get("compounds", [])
        for part in compound["configurations"]
        if part not in names
    ]


if __name__ == "__main__":
    found = settings_problems(read_jsonc(Path(sys.argv[1]).read_text(encoding="utf-8")))
    print("\n".join(found) or "no problems")
    sys.exit(bool(found))
