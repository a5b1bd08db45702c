"""Four functions that read well and do something else."""

# ruff: noqa: B006, B023 - the linter sees two of the four; they are the lesson.

from collections.abc import Callable
from datetime import UTC, datetime


# region default
def add_tag(tag: str, tags: list[str] = []) -> list[str]:
    """Add a tag to a list of tags, or begin a list."""
    tags.append(tag)
    return tags


# endregion default


# region late
def retry_delays() -> list[Callable[[], int]]:
    """Make one function per attempt; each gives its delay in seconds."""
    return [lambda: 2**attempt for attempt in range(4)]


# endregion late


# region hint
def with_shipping(price: int) -> int:
    """Price times two: the parcel costs what its content costs."""
    return price * 2


# endregion hint


# region clock
def is_over(deadline: datetime) -> bool:
    """Say whether a deadline has passed."""
    return datetime.now() > deadline


# endregion clock


def main() -> None:
    """Print what each function really gives."""
    print("add_tag('new')     ", add_tag("new"))
    print("add_tag('sale')    ", add_tag("sale"))
    print("retry delays       ", [delay() for delay in retry_delays()])
    print("with_shipping('21')", with_shipping("21"))  # type: ignore[arg-type]
    try:
        print("is_over            ", is_over(datetime(2026, 1, 1, tzinfo=UTC)))
    except TypeError as error:
        print("is_over             TypeError:", error)


if __name__ == "__main__":
    main()
