"""Pushing over somebody's work, and what a server and a flag refuse."""

from pathlib import Path

from examples.git_and_github.terminal import SERVER, Terminal, server_and


def shared_branch(root: Path) -> tuple[Terminal, Terminal]:
    """Have Ada rewrite a branch to which Ben has pushed meanwhile."""
    ada, ben = server_and(root, "Ada", "Ben")
    ada.prepare("git switch -qc discount")
    ada.save("notes.md", "Ten percent.\n", "Explain the discount")
    ada.prepare("git push -qu origin discount")
    ben.prepare("git fetch -q && git switch -q discount")
    ben.save("terms.md", "Thirty days.\n", "Write the terms")
    ben.prepare("git push -q")
    ada.prepare("git commit -q --amend -m 'Explain the ten percent'")
    return ada, ben


def on_the_server(ada: Terminal) -> list[str]:
    """Return the subjects of the branch, as the server has them."""
    log = f"git --git-dir={ada.root / SERVER} log --format=%s main..discount"
    return ada.prepare(log).splitlines()


TRIES = {
    "git push": "git push",
    "git push --force-with-lease": "git push --force-with-lease",
    "  after a git fetch": "git fetch -q; git push --force-with-lease",
    "  and --force-if-includes": (
        "git fetch -q; git push --force-with-lease --force-if-includes"
    ),
    "git push --force": "git push --force",
}


def forced(root: Path) -> str:
    """Compare the ways of pushing a rewritten branch."""
    rows = [f"{'Ada types':<29}{'git says':<46}Ben's"]
    for number, (label, command) in enumerate(TRIES.items()):
        place = root / str(number)
        place.mkdir()
        ada, _ = shared_branch(place)
        done = ada.quietly(command)
        said = "accepted"
        if done.returncode:
            line = next(li for li in done.stderr.splitlines() if "rejected]" in li)
            said = "rejected " + line[line.index("(") :]
        kept = "kept" if "Write the terms" in on_the_server(ada) else "GONE"
        rows.append(f"{label:<29}{said:<46}{kept}")
    return "\n".join(rows)


def protected(root: Path) -> str:
    """Push a rewritten main to a server that takes no rewritten history."""
    (ada,) = server_and(root, "Ada")
    server = f"git --git-dir={root / SERVER} config"
    ada.prepare(f"{server} receive.denyNonFastForwards true")
    ada.prepare(f"{server} receive.denyDeletes true")
    ada.prepare("git commit -q --amend -m 'Add up'")
    ada.type("git push --force", fails=True)
    ada.type("git push origin --delete main", fails=True)
    return ada.shown()


TAKE = """\
SHELVES = {"mug": 3, "lamp": 5, "kettle": 2}


def stock_of(product):
    return SHELVES[product]


def take(product, quantity):
    stock = stock_of(product)
    return stock - quantity
"""
CHECK = """\
    if quantity > stock:
        raise ValueError(f"{stock} left")
"""


def second_round(root: Path) -> str:
    """Show what changed between two rounds of a review."""
    (ada,) = server_and(root, "Ada")
    ada.prepare("git switch -qc stock")
    ada.save("stock.py", TAKE, "Take pieces off the shelf")
    ada.save("notes.md", "Stock.\n", "Describe the shelf")
    ada.prepare("git branch reviewed")
    checked = TAKE.replace("    return stock -", f"{CHECK}    return stock -")
    ada.write("stock.py", checked)
    ada.prepare("git add . && git commit -q --fixup HEAD~1")
    ada.prepare("git rebase -qi --autosquash main")
    ada.type("git range-diff main reviewed stock")
    return ada.shown()
