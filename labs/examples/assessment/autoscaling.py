"""A simulation: traffic jumps, and new instances take a while to start."""

import math
from collections.abc import Iterator

# region rule
EACH = 50  # requests a second that one instance can do
TARGET = 0.7  # how busy the rule wants them


def wanted(arriving: int) -> int:
    """How many instances the rule asks for."""
    return math.ceil(arriving / (EACH * TARGET))


def load(second: int) -> int:
    """Requests a second: 200, and 600 from the first minute on."""
    return 200 if second < 60 else 600


# endregion rule


def run(start_seconds: int, spare: int = 0) -> tuple[int, int]:
    """Ten minutes; give the longest queue, and until when there was one."""
    running, starting, queue, longest, over = wanted(200) + spare, [], 0, 0, 60
    for second in range(600):
        missing = wanted(load(second)) - running - len(starting)
        starting += [second + start_seconds] * missing
        running += sum(1 for ready in starting if ready <= second)
        starting = [ready for ready in starting if ready > second]
        queue = max(0, queue + load(second) - running * EACH)
        longest = max(longest, queue)
        over = second if queue else over
    return longest, over - 60


def report() -> Iterator[str]:
    """Vary how long a start takes, then begin with more instances."""
    yield f"before {wanted(200)} instances, after {wanted(600)}"
    for seconds, spare in [(15, 0), (60, 0), (180, 0), (180, 6)]:
        longest, over = run(seconds, spare)
        yield (
            f"start {seconds:>3} s, {spare} spare: "
            f"longest queue {longest:>6}, gone after {over:>3} s"
        )
