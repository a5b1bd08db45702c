"""Four ways to replace v1 by v2; each yields after a step, to be counted there."""

from collections.abc import Iterator

from examples.deployment_strategies.fleet import Fleet


# region recreate
def recreate(fleet: Fleet, old: list[int], **told: str) -> Iterator[str]:
    """Stop everything, then start everything."""
    fleet.stop(old)
    yield "all stopped"
    fleet.start(old, "v2", **told)
    fleet.switch(old)
    yield "all started"


# endregion recreate


# region rolling
def rolling(fleet: Fleet, old: list[int], **told: str) -> Iterator[str]:
    """Replace one server after another; the rest carries the load."""
    for number, port in enumerate(old, start=1):
        fleet.switch([it for it in old if it != port])
        fleet.stop([port])
        yield f"server {number} is out"
        fleet.start([port], "v2", **told)
        fleet.switch(old)
        yield f"server {number} is back"


# endregion rolling


# region blue-green
def blue_green(
    fleet: Fleet, blue: list[int], green: list[int], **told: str
) -> Iterator[str]:
    """Start a second set, switch all at once, keep the first for a way back."""
    fleet.start(green, "v2", **told)
    yield "green is ready"
    fleet.switch(green)
    yield "switched"
    fleet.switch(blue)
    yield "switched back"


# endregion blue-green


def counted(fleet: Fleet, steps: Iterator[str]) -> Iterator[str]:
    """Send 20 requests after each step, and tell who answered."""
    yield f"{'':<18}{'running':>8}{'v1':>6}{'v2':>5}{'failed':>8}"
    yield _line(fleet, "before")
    for step in steps:
        yield _line(fleet, step)


def _line(fleet: Fleet, step: str) -> str:
    found = fleet.ask()
    failed = sum(count for name, count in found.items() if "failed" in name)
    return (
        f"{step:<18}{len(fleet.running):>8}{found['v1']:>6}{found['v2']:>5}{failed:>8}"
    )


# region until-noticed
def until_noticed(fleet: Fleet, steps: Iterator[str]) -> tuple[str, int, int]:
    """Send 100 requests after each step; stop at the first failure of v2."""
    failed = sent = 0
    for step in steps:
        found = fleet.ask(100)
        sent += found["v2"] + found["v2 failed"]
        failed += found["v2 failed"]
        if found["v2 failed"]:
            return step, sent, failed
    return "never", sent, failed


# endregion until-noticed
