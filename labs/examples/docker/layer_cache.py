"""Says which steps of a build run again after a change, by Docker's cache rules.

https://docs.docker.com/build/cache/invalidation/ gives the rules: a step is
reused when its text, the files that it copies and all steps before it are the
same.
"""

from fnmatch import fnmatch
from pathlib import Path

from examples.docker.dockerfile import Instruction, read

MAKES_A_LAYER = {"FROM", "RUN", "COPY", "ADD", "WORKDIR"}


def _copies(step: Instruction, changed: str) -> bool:
    if step.keyword not in {"COPY", "ADD"} or "--from=" in step.arguments:
        return False
    sources = step.arguments.split()[:-1]
    return any(
        source == "." or changed.startswith(source) or fnmatch(changed, source)
        for source in sources
    )


def steps_after_change(dockerfile: Path, changed: str) -> list[tuple[str, str]]:
    """List each step with `reused` or `runs again` after one file changed."""
    stale: dict[str, bool] = {}
    listed = []
    default = ""
    for step in read(dockerfile):
        if step.keyword == "ARG":
            default = step.arguments.partition("=")[2]
        if step.keyword not in MAKES_A_LAYER:
            continue
        if step.keyword == "FROM":
            base = step.arguments.split()[0]
            stale[step.stage] = stale.get(base, False)
        source = step.arguments.partition("--from=")[2].split(" ")[0]
        if _copies(step, changed) or stale.get(source, False):
            stale[step.stage] = True
        state = "runs again" if stale[step.stage] else "reused"
        text = step.arguments.replace("${BASE}", default.partition("@")[0])
        listed.append((state, f"{step.keyword} {text}"))
    return listed


def report(dockerfile: Path, changed: str) -> str:
    """Show the steps of a build after one file changed, one a line."""
    rows = steps_after_change(dockerfile, changed)
    lines = [f"{state:<10}  {text[:66]}" for state, text in rows]
    return "\n".join([f"{dockerfile.name}, after {changed} changed:", *lines])
