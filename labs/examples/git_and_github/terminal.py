"""Terminals of two people and a server, in folders, with fixed names and dates."""

import os
import shlex
import subprocess
from pathlib import Path

SERVER = "shop.git"
CONFIG = """\
[init]
    defaultBranch = main
[core]
    abbrev = 7
[merge]
    conflictStyle = zdiff3
[gc]
    auto = 0
"""


class Clock:
    """Minutes that go on with each command, the same in each run."""

    def __init__(self) -> None:
        self.minutes = 0

    def next(self) -> str:
        """Return the next minute of a Monday morning."""
        self.minutes += 1
        hours, minutes = divmod(self.minutes, 60)
        return f"2026-03-02T{9 + hours:02}:{minutes:02}:00+00:00"


class Terminal:
    """One person's repository, and what was typed and printed in it."""

    def __init__(self, root: Path, who: str, clock: Clock) -> None:
        self.folder = root / who.lower()
        self.who = who
        self.clock = clock
        self.root = root
        self.lines: list[str] = []
        self.folder.mkdir()
        (self.folder / ".gitconfig").write_text(CONFIG)

    def quietly(self, command: str) -> subprocess.CompletedProcess[str]:
        """Run a command and write nothing down."""
        when = self.clock.next()
        person = {
            f"GIT_{role}_{part}": value
            for role in ("AUTHOR", "COMMITTER")
            for part, value in (
                ("NAME", self.who),
                ("EMAIL", f"{self.who.lower()}@example.com"),
                ("DATE", when),
            )
        }
        kept = {
            name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ
        }
        fixed = {
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_EDITOR": "true",
            "GIT_PAGER": "cat",
            "HOME": str(self.folder),
            "LC_ALL": "C.UTF-8",
            "TZ": "UTC",
        }
        return subprocess.run(
            ["bash", "-c", command],
            cwd=self.work,
            env=kept | fixed | person,
            capture_output=True,
            text=True,
            timeout=30,
        )

    @property
    def work(self) -> Path:
        """The clone, once there is one."""
        clone = self.folder / "shop"
        return clone if clone.exists() else self.folder

    def type(self, command: str, *, fails: bool = False) -> str:
        """Run a command, and write down what a screen would show."""
        done = self.quietly(command)
        if bool(done.returncode) is not fails:
            raise RuntimeError(f"{command}: {done.stdout}{done.stderr}")
        printed = (done.stdout + done.stderr).replace(f"{self.root}/{SERVER}", SERVER)
        kept = [
            line.rstrip()
            for line in printed.splitlines()
            if not line.startswith(("hint:", "remote: hint"))
        ]
        self.lines += [f"$ {command}", *kept]
        return printed

    def prepare(self, command: str) -> str:
        """Run a command that has to work, and write nothing down."""
        done = self.quietly(command)
        if done.returncode:
            raise RuntimeError(f"{command}: {done.stdout}{done.stderr}")
        return done.stdout.strip()

    def write(self, name: str, text: str) -> None:
        """Write a file of the clone, as an editor would."""
        (self.work / name).write_text(text)

    def save(self, name: str, text: str, message: str) -> str:
        """Write a file, commit it, and return the commit's short hash."""
        self.write(name, text)
        self.prepare(f"git add {name} && git commit -qm {shlex.quote(message)}")
        return self.prepare("git rev-parse --short HEAD")

    def say(self, comment: str = "") -> None:
        """Write a comment into what is shown."""
        self.lines.append(f"# {comment}" if comment else "")

    def shown(self) -> str:
        """Return what the screen showed, and empty it."""
        text, self.lines = "\n".join(self.lines), []
        return text


PRICES = """\
VAT = 20


def total(cents, quantity):
    return cents * quantity
"""


def server_and(root: Path, *people: str) -> list[Terminal]:
    """Make a bare repository with one commit, and a clone for each person."""
    clock = Clock()
    terminals = [Terminal(root, who, clock) for who in people]
    first = terminals[0]
    first.prepare(f"git init -q --bare {root / SERVER}")
    for terminal in terminals:
        terminal.prepare(f"git clone -q {root / SERVER} shop")
        if terminal is first:
            terminal.save("prices.py", PRICES, "Add up an order")
            terminal.prepare("git push -q")
    return terminals
