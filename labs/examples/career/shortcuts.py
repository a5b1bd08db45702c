"""Write VS Code's default keys as a keyboard shows them.

`shortcuts.tsv` holds, for each command, its key in the vendor's three lists:
https://github.com/microsoft/vscode-docs/tree/main/build/keybindings
"""

import csv
from pathlib import Path
from typing import NamedTuple

FILE = Path(__file__).parent / "shortcuts.tsv"
MAC = {"ctrl": "⌃", "shift": "⇧", "alt": "⌥", "cmd": "⌘"}
ARROWS = {"up": "↑", "down": "↓", "left": "←", "right": "→"}


class Shortcut(NamedTuple):
    """A command and its default key on three systems."""

    purpose: str
    command: str
    windows: str
    linux: str
    macos: str


def shortcuts() -> list[Shortcut]:
    """Read the vendor's keys."""
    with FILE.open(encoding="utf-8", newline="") as lines:
        return [Shortcut(**row) for row in csv.DictReader(lines, delimiter="\t")]


# region spell
def spell(key: str) -> str:
    """Spell `ctrl+shift+p` as Windows and Linux do: Ctrl+Shift+P."""
    return "+".join(ARROWS.get(part, part.capitalize()) for part in key.split("+"))


def spell_mac(key: str) -> str:
    """Spell `shift+cmd+p` as macOS does: ⇧⌘P."""
    parts = key.split("+")
    return "".join(MAC.get(part) or spell(part) for part in parts)


# endregion spell


def row(shortcut: Shortcut) -> list[str]:
    """Return the cells of a row of the guide's table."""
    return [
        shortcut.purpose,
        spell(shortcut.windows),
        spell(shortcut.linux),
        spell_mac(shortcut.macos),
    ]


if __name__ == "__main__":
    for entry in shortcuts():
        print("| " + " | ".join(row(entry)) + " |")
