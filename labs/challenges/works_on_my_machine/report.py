"""The texts that the lab tells and the page shows."""

import subprocess
import sys
import textwrap
from dataclasses import replace
from pathlib import Path

from challenges.works_on_my_machine.places import Place, Run, Stage, run

# What was changed on the server before each of the deployments.
CHANGES = (
    "as it is",
    "pip install discounts",
    "rates.json copied by hand",
    "LANG=C.UTF-8",
    "barcode installed",
)


def deployments(stage: Stage) -> str:
    """Show each deployment, what was changed before it, and how it ended."""
    lines = []
    for number, (change, made) in enumerate(
        zip(CHANGES, stage.deployments, strict=True), start=1
    ):
        lines.append(f"{number}. {change}")
        ended = made.error if made.code else "exit code 0"
        lines += textwrap.wrap(ended, 76, initial_indent="   ", subsequent_indent="   ")
    return "\n".join(lines)


def errors(stage: Stage) -> str:
    """Return the error of each deployment that failed, whole."""
    return "\n".join(made.error for made in stage.deployments if made.code)


def side_by_side(laptop: Run, server: Run) -> str:
    """Show two lists beside each other, without the bar codes."""
    lines = [f"{'laptop':<24}server"]
    for ours, theirs in zip(window(laptop), window(server), strict=True):
        lines.append(f"{ours:<24}{theirs}")
    return "\n".join(lines)


def window(made: Run) -> list[str]:
    """Return names and prices of a list."""
    lines = made.said.strip().splitlines()
    parts = [line.rsplit(" ", 2) for line in lines]
    names = [part[0].strip("'").encode().decode("unicode_escape") for part in parts]
    return [f"{name} {part[1]}" for name, part in zip(names, parts, strict=True)]


def wrong(laptop: Run, server: Run) -> int:
    """Count the rows of the server's list that are not in the laptop's."""
    return len(set(window(server)) - set(window(laptop)))


def freezes(stage: Stage) -> str:
    """Return how `pip freeze` differs between laptop and server, as diff shows it."""
    laptop, server = _freeze(stage.laptop), _freeze(stage.server)
    lines = [f"< {line}" for line in laptop if line not in server]
    lines += [f"> {line}" for line in server if line not in laptop]
    return "\n".join(lines)


def _freeze(place: Place) -> list[str]:
    (site,) = (place.python.parents[1] / "lib").glob("python*/site-packages")
    pip = [sys.executable, "-m", "pip", "freeze", "--path", str(site)]
    # Where it was installed from differs by run.
    said = subprocess.run(pip, capture_output=True, text=True, check=True).stdout
    return [line.partition(" @ ")[0] for line in said.splitlines()]


def preflight(stage: Stage) -> str:
    """Return what the preflight says on the server, before anything is deployed."""
    said = stage.preflight(stage.server, stage.laptop)
    head = f"{'':<28} {'laptop':<13} server"
    return f"{head}\n{said.said}exit code {said.code}"


def preflight_of_images(stage: Stage) -> str:
    """Return what is left when both places run the image."""
    images = (stage.image(stage.server_database), stage.image(stage.laptop_database))
    said = stage.preflight(*images)
    head = f"{'':<28} {'laptop':<13} server"
    return f"{head}\n{said.said}exit code {said.code}"


def changed(stage: Stage, variable: str, value: str) -> Run:
    """Run the failing release on the laptop, with one variable of the server's."""
    laptop = stage.laptop
    return run(replace(laptop, variables=laptop.variables | {variable: value}))


def tracked(folder: Path) -> list[str]:
    """Return the names of the files that git knows."""
    git = ["git", "ls-files"]
    said = subprocess.run(git, cwd=folder, capture_output=True, text=True, check=True)
    return said.stdout.splitlines()
