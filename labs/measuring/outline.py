"""A traceback, cut down to what a page shows of it."""

import re


def outline(traceback: str, folder: str) -> str:
    """Keep the frames whose file lies in `folder`, and the errors.

    What is left out becomes `…`, and of a path only the file's name stays.
    """
    kept: list[str] = []
    lines = traceback.splitlines()
    for number, line in enumerate(lines):
        own = line.startswith("  File") and folder in line
        after_own = bool(number) and folder in lines[number - 1]
        if own:
            kept.append(re.sub(r'".*/', '"', line))
        elif (after_own and "^" not in line) or not line.startswith("  "):
            kept.append(line)
        elif kept[-1:] != ["  …"]:
            kept.append("  …")
    return "\n".join(kept)
