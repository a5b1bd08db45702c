"""Shows which files a build may see, by the rules of .dockerignore."""

import re
from pathlib import Path


def _as_regex(pattern: str) -> re.Pattern[str]:
    parts = re.split(r"(\*\*/|\*\*|\*|\?)", pattern.strip("/"))
    regex = {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}
    body = "".join(regex.get(part, re.escape(part)) for part in parts)
    return re.compile(rf"{body}(?:/.*)?")


# region held-back
def held_back(path: str, ignore_file: Path) -> bool:
    """Tell whether .dockerignore keeps a file out: the last match wins."""
    answer = False
    for line in ignore_file.read_text().splitlines():
        if line and not line.startswith("#"):
            keeps_out = not line.startswith("!")
            if _as_regex(line.removeprefix("!")).fullmatch(path):
                answer = keeps_out
    return answer


# endregion held-back


def report(paths: list[str], ignore_file: Path) -> str:
    """Say for each path whether the build sees it."""
    return "\n".join(
        f"{'held back' if held_back(path, ignore_file) else 'sent     '}  {path}"
        for path in paths
    )
