"""The texts that the lab tells and the page shows."""

import re

from challenges.celery_tasks_fail_silently.stage import PATH, WORKER, Outcome, Outcomes

ORDERS = 10
WHAT_BREAKS = {
    "away": "broker away for three orders",
    "closed": "connection closed",
    "flight": "connection lost with a message",
    "silent": "path to the broker silent",
    "deaf": "path back silent",
    "busy": "mail gateway busy for two orders",
    "hangup": "mail gateway hangs up",
    "child": "process of a task killed",
    "worker": "whole worker killed",
    "answer": "worker killed, letter just sent",
    "again": "task in the queue twice",
    "commit": "task quicker than the commit",
}
BREAKS = tuple(WHAT_BREAKS)


def table(outcomes: Outcomes) -> str:
    """Return a line for each failure, of ten orders each, and the totals."""
    lines = [f"{'':<33}{'failing':>8}{'fixed':>7}{'fixed':>7}"]
    lines.append(f"{'what breaks':<33}{'lost':>8}{'lost':>7}{'again':>7}")
    totals = [0, 0, 0]
    for how, what in WHAT_BREAKS.items():
        before, after = (outcomes[version, how] for version in ("failing", "fixed"))
        counts = [len(before["lost"]), len(after["lost"]), len(after["twice"])]
        totals = [sum(pair) for pair in zip(totals, counts, strict=True)]
        lines.append(_row(what, counts))
    lines.append(_row(f"of {len(BREAKS) * ORDERS} receipts", totals))
    lines.append(
        f"failures that lose receipts: failing {len(losing(outcomes, 'failing'))} "
        f"of {len(BREAKS)}, fixed {len(losing(outcomes, 'fixed'))} of {len(BREAKS)}"
    )
    lines.append(f"letters that fixed sends twice: {letters_twice(outcomes, 'fixed')}")
    return "\n".join(lines)


def _row(what: str, counts: list[int]) -> str:
    return f"{what:<33}" + "".join(
        f"{count or '–':>{width}}"
        for count, width in zip(counts, (8, 7, 7), strict=True)
    )


def losing(outcomes: Outcomes, version: str) -> list[str]:
    """Return the failures in which a version loses receipts."""
    return [how for how in BREAKS if outcomes[version, how]["lost"]]


def letters_twice(outcomes: Outcomes, version: str) -> int:
    """Return how many letters a version sends a second time."""
    return sum(len(outcomes[version, how]["letters_twice"]) for how in WORKER)


def prefetched(outcomes: Outcomes) -> str:
    """Return how many of ten tasks other workers could take while one takes long."""
    free = [
        f"  {version + ':':<9}{outcomes[version, 'worker']['waiting']}"
        for version in ("failing", "fixed")
    ]
    return "\n".join(["task 3 of 10 runs; free for another worker:", *free])


def lost(outcomes: Outcomes, version: str) -> int:
    """Return how many receipts a version loses in all failures together."""
    return sum(len(outcomes[version, how]["lost"]) for how in BREAKS)


def path(outcomes: Outcomes, version: str) -> str:
    """Return what a broken path does to one version, a line for each break."""
    lines = [f"# {version}"]
    for how in PATH:
        one = outcomes[version, how]
        lines.append(
            f"{how + ':':<8}lost: {numbers(one['lost']):<22}"
            f"twice: {numbers(one['twice']):<11} connections: {one['connections']}"
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


def attempts(told: Outcome) -> str:
    """Return how often a task asks a gateway that stays busy, and for how long."""
    tries, waits = told["busy"]["asked"], told["busy"]["waits"]
    return f"tried {tries} times, over {waits} s at most, then given up"


def both(outcomes: Outcomes, how: str) -> str:
    """Return the same for the failing and the fixed version."""
    return "\n".join(one(outcomes, version, how) for version in ("failing", "fixed"))


def numbers(orders: list[int]) -> str:
    """Count orders and name them."""
    if not orders:
        return "0"
    word = "order" if len(orders) == 1 else "orders"
    return f"{len(orders)} ({word} {' '.join(map(str, orders))})"


def plain_address(line: str) -> str:
    """Put a name in the place of the gateway's address, and leave the advice out."""
    line = re.sub(r"http://127\.0\.0\.1:\d+", "http://mail-gateway", line)
    return re.sub(r"\\nFor more information check: [^\"]*", "", line)
