"""The texts that the lab tells and the page shows."""

import subprocess
import sys
import textwrap
from pathlib import Path

from challenges.works_on_my_machine.places import SECONDS, Place, Run, Stage

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
    """Show two lists beside each other."""
    lines = [f"{'laptop':<24}server"]
    for ours, theirs in zip(window(laptop), window(server), strict=True):
        lines.append(f"{ours:<24}{theirs}")
    return "\n".join(lines)


def window(made: Run) -> list[str]:
    """Return the lines that a run printed, or its error where it printed none."""
    return made.said.strip().splitlines() or [made.error]


def wrong(laptop: Run, server: Run) -> int:
    """Count the rows of the server's list that are not in the laptop's."""
    return len(set(window(server)) - set(window(laptop)))


REMEDIES = ("commit", "lock", "image", "code", "database")


def table(ended: dict[str, dict[str, bool]]) -> str:
    """Show which remedy ends which cause, with the number of causes each ends."""
    head = "".join(f"{name:<8}" for name in REMEDIES)
    lines = [f"{'':<25}{head}"]
    for cause, remedies in ended.items():
        cells = "".join(f"{'ends' if remedies[n] else '-':<8}" for n in REMEDIES)
        lines.append(f"{cause:<25}{cells}")
    counts = [sum(row[name] for row in ended.values()) for name in REMEDIES]
    lines.append(f"{'ends, of ' + str(len(ended)):<25}")
    lines[-1] += "".join(f"{number:<8}" for number in counts)
    return "\n".join(lines)


def left_by(ended: dict[str, dict[str, bool]], *remedies: str) -> int:
    """Count the causes that none of these remedies ends."""
    return sum(not any(row[name] for name in remedies) for row in ended.values())


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
    said = subprocess.run(
        pip, capture_output=True, text=True, timeout=SECONDS, check=True
    ).stdout
    return [line.partition(" @ ")[0] for line in said.splitlines()]


def preflight(stage: Stage) -> str:
    """Return what the preflight says on the server, before anything is deployed."""
    said = stage.preflight(stage.server, stage.laptop)
    head = f"{'':<28} {'laptop':<13} server"
    return f"{head}\n{said.said}exit code {said.code}"


def preflight_of_images(stage: Stage) -> str:
    """Return what is left between two places that both run the image."""
    laptop = stage.image(stage.laptop_database)
    told = []
    for title, database in (
        ("the server's database as it was", stage.server_database),
        ("a database with the laptop's locale", stage.laptop_database),
    ):
        said = stage.preflight(stage.image(database), laptop)
        told.append(f"{title}:\n{said.said}exit code {said.code}")
    return "\n\n".join(told)


def tracked(folder: Path) -> list[str]:
    """Return the names of the files that git knows."""
    git = ["git", "ls-files"]
    said = subprocess.run(git, cwd=folder, capture_output=True, text=True, check=True)
    return said.stdout.splitlines()
