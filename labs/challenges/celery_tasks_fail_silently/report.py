"""The texts that the lab tells and the page shows."""

import re

from challenges.celery_tasks_fail_silently.stage import PATH, WORKER, Outcome

ORDERS = 10
Outcomes = dict[tuple[str, str], Outcome]

WHAT_BREAKS = {
    "away": "the broker, away for three orders",
    "closed": "a connection, closed",
    "flight": "a connection, with a message in flight",
    "silent": "the way to the broker, in silence",
    "deaf": "the way back, in silence",
    "busy": "the mail gateway, busy for two letters",
    "child": "the process of a task, killed",
    "worker": "the whole worker, killed",
    "answer": "the worker, killed with the letter out",
}


def table(outcomes: Outcomes) -> str:
    """Return a line for each failure: lost and twice, of ten orders."""
    lines = [f"{'what breaks':<40}{'failing':>8}{'fixed':>8}{'fixed':>8}"]
    lines.append(f"{'(ten orders each time)':<40}{'lost':>8}{'lost':>8}{'twice':>8}")
    for how in (*PATH, *WORKER):
        before, after = (outcomes[version, how] for version in ("failing", "fixed"))
        counts = [len(before["lost"]), len(after["lost"]), len(after["twice"])]
        cells = "".join(f"{count or '–':>8}" for count in counts)
        lines.append(f"{WHAT_BREAKS[how]:<40}{cells}")
    return "\n".join(lines)


def lost(outcomes: Outcomes, version: str) -> int:
    """Return how many receipts a version loses in all failures together."""
    return sum(len(outcomes[version, how]["lost"]) for how in (*PATH, *WORKER))


def path(outcomes: Outcomes, version: str) -> str:
    """Return what a broken path does to one version, a line for each break."""
    lines = [f"# {version}"]
    for how in PATH:
        one = outcomes[version, how]
        lines.append(
            f"{how + ':':<8}lost: {numbers(one['lost']):<11}"
            f"twice: {numbers(one['twice']):<5} connections: {one['connections']}"
        )
    return "\n".join(lines)


def one(outcomes: Outcomes, version: str, how: str) -> str:
    """Return what became of ten orders, and what the log said."""
    told = outcomes[version, how]
    line = f"10 placed; lost: {numbers(told['lost'])}; twice: {numbers(told['twice'])}"
    if told.get("letters_twice"):
        line += f"; letters sent twice: {numbers(told['letters_twice'])}"
    log = [plain_address(entry) for entry in dict.fromkeys(told["log"])]
    said = ["  " + entry for entry in log] or ["  nothing"]
    return "\n".join([f"# {version}", line, "errors in the log:", *said])


def both(outcomes: Outcomes, how: str) -> str:
    """Return the same for the failing and the fixed version."""
    return "\n".join(one(outcomes, version, how) for version in ("failing", "fixed"))


def numbers(orders: list[int]) -> str:
    """Write the numbers of orders, or that there is none."""
    return " ".join(map(str, orders)) or "none"


def plain_address(line: str) -> str:
    """Put a name in the place of the gateway's address, and leave the advice out."""
    line = re.sub(r"http://127\.0\.0\.1:\d+", "http://mail-gateway", line)
    return re.sub(r"\\nFor more information check: [^\"]*", "", line)
