"""The same four functions, doing what they say."""

from collections.abc import Callable
from datetime import UTC, datetime


# region default
def add_tag(tag: str, tags: list[str] | None = None) -> list[str]:
    """Add a tag to a list of tags, or begin a list."""
    return [*(tags or []), tag]


# endregion default


# region late
def retry_delays() -> list[Callable[[], int]]:
    """Make one function per attempt; each gives its delay in seconds."""
    return [lambda attempt=attempt: 2**attempt for attempt in range(4)]


# endregion late


# region hint
def with_shipping(price: int) -> int:
    """Price times two: the parcel costs what its content costs."""
    if not isinstance(price, int):
        raise TypeError(f"price must be an int, got {price!r}")
    return price * 2


# endregion hint


# region clock
def is_over(deadline: datetime) -> bool:
    """Say whether a deadline has passed."""
    return datetime.now(UTC) > deadline


# endregion clock


def main() -> None:
    """Print what each function gives now."""
    print("add_tag('new')     ", add_tag("new"))
    print("add_tag('sale')    ", add_tag("sale"))
    print("retry delays       ", [delay() for delay in retry_delays()])
    try:
        print("with_shipping('21')", with_shipping("21"))  # type: ignore[arg-type]
    except TypeError as error:
        print("with_shipping('21') TypeError:", error)
    print("is_over            ", is_over(datetime(2026, 1, 1, tzinfo=UTC)))


if __name__ == "__main__":
    main()
