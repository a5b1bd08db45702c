"""A fault looked for in two histories with the same last state."""

import re
from pathlib import Path

from examples.practices.running import run

RULES = [
    "country",
    "currency",
    "discount",
    "gift_wrap",
    "invoice",
    "pickup",
    "refund",
    "tax",
]
FAULTY = "invoice"

CHECK = """\
from shop import price
raise SystemExit(0 if price(2) == 20 else 1)
"""

SHOP = """\
from importlib import import_module
from pathlib import Path


def price(quantity):
    amount = quantity * 10
    for path in sorted(Path("rules").glob("*.py")):
        amount = import_module(f"rules.{path.stem}").apply(amount)
    return amount
"""


def rule_source(rule: str) -> str:
    """Return the module of one rule; one of them rounds to hundreds."""
    amount = "round(amount, -2)" if rule == FAULTY else "amount"
    words = rule.replace("_", " ")
    return f'"""The {words} rule."""\n\n\ndef apply(amount):\n    return {amount}\n'


def git(repository: Path, *arguments: str, day: int = 1) -> str:
    """Run git with a fixed author and day, so that every run makes the same hashes."""
    moment = f"2026-03-{day:02}T09:00:00+00:00"
    identity = {
        f"GIT_{role}_{part}": value
        for role in ("AUTHOR", "COMMITTER")
        for part, value in {
            "NAME": "Amina",
            "EMAIL": "amina@example.com",
            "DATE": moment,
        }.items()
    }
    done = run(
        ["git", *arguments],
        repository,
        HOME=str(repository),
        GIT_CONFIG_SYSTEM="/dev/null",
        **identity,
    )
    if done.returncode:
        raise RuntimeError(f"git {' '.join(arguments)}: {done.stderr}")
    return done.stdout


def commit(repository: Path, files: dict[str, str], message: str, day: int) -> None:
    """Write some files and commit them."""
    for name, text in files.items():
        path = repository / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(text)
        git(repository, "add", name, day=day)
    git(repository, "commit", "--quiet", "-m", message, day=day)


def history(repository: Path, *, small: bool) -> None:
    """Make a repository whose rules came one by one, or all at once."""
    repository.mkdir()
    git(repository, "init", "--quiet", "--initial-branch=main")
    ignored = "check.py\n__pycache__/\n"
    start = {".gitignore": ignored, "shop.py": SHOP}
    commit(repository, start, "Charge ten per piece", day=1)
    files = {f"rules/{rule}.py": rule_source(rule) for rule in RULES}
    if small:
        for day, (rule, file) in enumerate(zip(RULES, files.items(), strict=True), 2):
            message = f"Add the {rule.replace('_', ' ')} rule"
            commit(repository, dict([file]), message, day)
    else:
        commit(repository, files, "Finish the checkout", day=9)
    (repository / "check.py").write_text(CHECK)


def bisect(repository: Path) -> str:
    """Let git find the commit with which check.py began to fail, and undo it."""
    first = git(repository, "rev-list", "--max-parents=0", "HEAD").strip()
    git(repository, "bisect", "start", "HEAD", first)
    said = git(repository, "bisect", "run", "python", "check.py")
    found = re.search(r"(\w{40}) is the first bad commit", said)
    if found is None:
        raise RuntimeError(said)
    runs = said.count("running ")
    git(repository, "bisect", "reset")
    change = git(repository, "show", "--stat", "--format=%s", found[1]).splitlines()
    git(repository, "revert", "--no-edit", found[1], day=20)
    left = len(list((repository / "rules").glob("*.py")))
    works = run(["python", "check.py"], repository).returncode == 0
    return "\n".join(
        [
            f"  check.py was run {runs} time{'s' * (runs != 1)}",
            f"  first bad commit: {change[0]}",
            f"  {change[-1].strip()}",
            f"  after git revert: check.py {'passes' if works else 'fails'}, "
            f"{left} of {len(RULES)} rules are left",
        ]
    )


def merged(repository: Path, how: str) -> None:
    """Make a repository with three changes that went in by one way of merging."""
    repository.mkdir()
    git(repository, "init", "--quiet", "--initial-branch=main")
    commit(repository, {"shop.py": SHOP}, "Charge ten per piece", day=1)
    for day, rule in enumerate(RULES[:3], 2):
        words = rule.replace("_", " ")
        git(repository, "switch", "--quiet", "--create", rule)
        files = {f"rules/{rule}.py": rule_source(rule)}
        commit(repository, files, f"Add the {words} rule", day)
        tested = {f"tests/{rule}.py": f"import rules.{rule}\n"}
        commit(repository, tested, f"Test the {words} rule", day)
        git(repository, "switch", "--quiet", "main")
        message = f"{words.capitalize()} rule (#{day + 10})"
        if how == "merge commits":
            git(repository, "merge", "--no-ff", "-m", message, rule, day=day)
        else:
            git(repository, "merge", "--quiet", "--squash", rule)
            git(repository, "commit", "--quiet", "-m", message, day=day)


SIZES = ["log", "main", "--first-parent", "-3", "--format=%n%h %s", "--shortstat"]
MERGES_ONLY = ["log", "--merges", "--first-parent", "-3", "--format=%n%h %s"]
