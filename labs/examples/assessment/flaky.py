"""How often is the pipeline green when nothing is broken?"""

from collections.abc import Iterator


# region green
def green(tests: int, fails: float, attempts: int = 1) -> float:
    """How often all tests pass, if each fails by chance, alone, and may be repeated."""
    return float((1 - fails**attempts) ** tests)


# endregion green


def report() -> Iterator[str]:
    """Print it for suites, then for one real fault that shows in one run of ten."""
    yield "tests  fails by chance  green   green with one retry"
    for tests, fails in [(100, 0.001), (400, 0.001), (2000, 0.001), (400, 0.0001)]:
        once, again = green(tests, fails), green(tests, fails, attempts=2)
        yield f"{tests:>5}{fails:>14.2%}{once:>9.2%}{again:>23.2%}"
    yield (
        "a real race, seen in 1 run of 10: "
        f"green {green(1, 0.1):.0%}, with one retry {green(1, 0.1, attempts=2):.0%}"
    )
