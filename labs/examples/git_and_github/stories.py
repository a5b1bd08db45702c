"""What the page shows: each story is typed into real repositories."""

from pathlib import Path

from examples.git_and_github.terminal import PRICES, Terminal, server_and

DISCOUNT = PRICES.replace("* quantity\n", "* quantity * 90 // 100\n")
GROSS = PRICES.replace("* quantity\n", "* quantity * (100 + VAT) // 100\n")
BOTH = PRICES.replace("* quantity\n", "* quantity * 90 * (100 + VAT) // 10000\n")


def daily(root: Path) -> str:
    """From a branch to a pull request."""
    (ada,) = server_and(root, "Ada")
    ada.type("git switch -c discount")
    ada.write("prices.py", DISCOUNT)
    ada.write("notes.txt", "ask Ben\n")
    ada.type("git status -sb")
    ada.type("git diff --stat")
    ada.type("git add prices.py")
    ada.type('git commit -m "Take ten percent off"')
    ada.type("git push -u origin discount")
    ada.type("git log --oneline main..discount")
    return ada.shown()


def restore(root: Path) -> str:
    """Undo what is not committed."""
    (ada,) = server_and(root, "Ada")
    ada.write("prices.py", DISCOUNT)
    ada.type("git add prices.py")
    ada.type("git status -s")
    ada.type("git restore --staged prices.py")
    ada.type("git status -s")
    ada.type("git restore prices.py")
    ada.type("git status -s")
    return ada.shown()


def revert(root: Path) -> str:
    """Undo what others have already."""
    (ada,) = server_and(root, "Ada")
    wrong = ada.save("prices.py", DISCOUNT, "Take ten percent off")
    ada.save("terms.md", "Thirty days.\n", "Write the terms")
    ada.prepare("git push -q")
    ada.type(f"git revert --no-edit {wrong}")
    ada.type("git log --oneline")
    ada.type("git push")
    return ada.shown()


def reverted_merge(root: Path) -> str:
    """Undo a merge, and try to merge the branch again."""
    (ada,) = server_and(root, "Ada")
    ada.prepare("git switch -qc discount")
    ada.save("prices.py", DISCOUNT, "Take ten percent off")
    ada.prepare("git switch -q main")
    ada.prepare("git merge -q --no-ff -m 'Discount (#12)' discount")
    ada.type("git revert HEAD", fails=True)
    ada.type("git revert -m 1 --no-edit HEAD")
    ada.say("a week later")
    ada.type("git merge discount")
    ada.type("git revert --no-edit HEAD")
    return ada.shown()


MODES = ("--soft", "--mixed", "--hard")


def reset(root: Path) -> str:
    """Undo the last commit in three ways."""
    rows = [f"{'git reset … HEAD~1':<20}{'commits':>8}{'staged':>8}{'in the file':>13}"]
    for mode in MODES:
        place = root / mode.strip("-")
        place.mkdir()
        (ada,) = server_and(place, "Ada")
        ada.save("prices.py", DISCOUNT, "Take ten percent off")
        ada.prepare(f"git reset -q {mode} HEAD~1")
        commits = ada.prepare("git rev-list --count HEAD")
        staged = "yes" if ada.prepare("git diff --cached --name-only") else "no"
        kept = "yes" if "90" in (ada.work / "prices.py").read_text() else "no"
        rows.append(f"{mode:<20}{commits:>8}{staged:>8}{kept:>13}")
    return "\n".join(rows)


def reflog(root: Path) -> str:
    """Find a commit that no branch leads to any more."""
    (ada,) = server_and(root, "Ada")
    ada.save("prices.py", DISCOUNT, "Take ten percent off")
    ada.type("git reset --hard HEAD~1")
    ada.type("git log --oneline")
    ada.type("git reflog -3")
    ada.type("git reset --hard HEAD@{1}")
    ada.type("git log --oneline")
    return ada.shown()


def lost(root: Path) -> str:
    """Compare what reset --hard takes for good."""
    (ada,) = server_and(root, "Ada")
    states = {
        "committed": "git add . && git commit -qm work",
        "staged": "git add .",
        "only in the file": "true",
    }
    rows = [f"{'before reset --hard':<22}found again with"]
    for state, command in states.items():
        start = ada.prepare("git rev-parse HEAD")
        secret = f"# {state}\n"
        ada.write("prices.py", PRICES + secret)
        ada.prepare(command)
        ada.prepare(f"git reset -q --hard {start}")
        by_reflog = ada.prepare("git log -g --format= -p")
        dangling = ada.prepare(
            "for id in $(git fsck --no-reflogs --lost-found 2>/dev/null"
            " | awk '/blob/ {print $3}'); do git cat-file -p $id; done"
        )
        found = "nothing"
        if secret.strip() in by_reflog:
            found = "git reflog"
        elif secret.strip() in dangling:
            found = "git fsck --lost-found"
        rows.append(f"{state:<22}{found}")
    return "\n".join(rows)


def two_changes(root: Path) -> tuple[Terminal, Terminal]:
    """Have Ben push a change of the line that Ada changes on her branch."""
    ada, ben = server_and(root, "Ada", "Ben")
    ben.save("prices.py", GROSS, "Add the tax")
    ben.prepare("git push -q")
    ada.prepare("git switch -qc discount")
    ada.save("prices.py", DISCOUNT, "Take ten percent off")
    return ada, ben


def conflict(root: Path) -> str:
    """Merge two changes of one line."""
    ada, _ = two_changes(root)
    ada.prepare("git fetch -q")
    ada.type("git merge origin/main", fails=True)
    ada.type("git status -s")
    ada.type("sed -n '5,$p' prices.py")
    ada.say("decide, in the editor; then:")
    ada.write("prices.py", BOTH)
    ada.type("git diff --check")
    ada.type("git add prices.py")
    ada.type("git merge --continue")
    ada.type("git log --oneline --graph")
    return ada.shown()


def ways(root: Path) -> str:
    """Bring a branch up to date by merge and by rebase."""
    shown = []
    for title, command in (
        ("merge", "git merge -q --no-edit origin/main"),
        ("rebase", "git rebase -q origin/main"),
    ):
        place = root / title
        place.mkdir()
        ada, ben = server_and(place, "Ada", "Ben")
        ben.save("terms.md", "Thirty days.\n", "Write the terms")
        ben.prepare("git push -q")
        ada.prepare("git switch -qc discount")
        ada.save("prices.py", DISCOUNT, "Take ten percent off")
        ada.save("notes.md", "Ten percent.\n", "Explain the discount")
        before = set(ada.prepare("git log --format=%h main..").split())
        ada.prepare("git fetch -q")
        ada.type(command)
        ada.type("git log --oneline --graph")
        after = set(ada.prepare("git log --format=%h main..").split())
        ada.say(f"of the {len(before)} commits, {len(before & after)} keep their hash")
        shown.append(ada.shown())
    return "\n\n".join(shown)
