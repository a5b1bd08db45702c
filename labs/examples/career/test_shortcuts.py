"""Holds the table of the guide to the vendor's lists of default keys."""

from pathlib import Path

from examples.career.shortcuts import row, shortcuts

ROOT = Path(__file__).parents[3]
GUIDE = ROOT / "docs/guides/career/editor-shortcuts.md"

# The keys that source E names, by command: Windows and Linux, and macOS.
ASKED = {
    "workbench.action.quickOpen": ("Ctrl+P", "⌘P"),
    "workbench.action.showCommands": ("Ctrl+Shift+P", "⇧⌘P"),
    "editor.action.commentLine": ("Ctrl+/", "⌘/"),
    "editor.action.moveLinesUpAction": ("Alt+↑", "⌥↑"),
    "editor.action.moveLinesDownAction": ("Alt+↓", "⌥↓"),
    "editor.action.revealDefinition": ("F12", "F12"),
    "workbench.action.gotoSymbol": ("Ctrl+Shift+O", "⇧⌘O"),
    "actions.find": ("Ctrl+F", "⌘F"),
    "editor.action.startFindReplaceAction": ("Ctrl+H", "⌥⌘F"),
}


def rows_of(guide: Path) -> list[list[str]]:
    """Read the cells of the tables of keys, without backticks."""
    lines = guide.read_text(encoding="utf-8").split("\n")
    tables = [line.strip("| ").split("|") for line in lines if line.startswith("|")]
    cells = [[cell.strip().replace("`", "") for cell in line] for line in tables]
    return [line for line in cells if line[0] != "to" and not line[0].startswith("--")]


def test_each_cell_is_what_the_vendor_lists():
    assert rows_of(GUIDE) == [row(shortcut) for shortcut in shortcuts()]


def test_each_key_that_was_asked_for_is_there():
    keys = {entry.command: row(entry)[1:] for entry in shortcuts()}
    for command, (elsewhere, mac) in ASKED.items():
        assert keys[command] == [elsewhere, elsewhere, mac]


def test_only_what_the_guide_says_differs_between_windows_and_linux():
    differ = [entry.purpose for entry in shortcuts() if entry.windows != entry.linux]
    assert differ == ["Go back", "Format the file"]
