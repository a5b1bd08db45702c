"""Queries that anybody can write, and that cost a lot."""

from typing import Any


# region attacks
def deep() -> str:
    """Go from customers to their orders to their customer, and so on."""
    query = "name"
    for _ in range(3):
        query = f"orders {{ customer {{ {query} }} }}"
    return f"{{ customers(pagination: {{limit: 2}}) {{ {query} }} }}"


def wide() -> str:
    """Ask for long lists in a long list; it is not deep."""
    inner = "orderLines(pagination: {limit: 50}) { order { lines { quantity } } }"
    return f"{{ products(pagination: {{limit: 10}}) {{ {inner} }} }}"


def aliased(times: int = 60) -> str:
    """Ask for the same page many times, under other names."""
    page = "orders(pagination: {limit: 50}) { id }"
    return "{ " + " ".join(f"a{n}: {page}" for n in range(times)) + " }"


# endregion attacks

ATTACKS = {"deep": deep(), "wide": wide(), "60 aliases": aliased()}
# It costs before anything runs: the query itself has to be read and checked.
LONG = "{ orders { " + "id " * 1000 + "} }"

# Each fragment spreads the next one twice: little text, many fields.
SPREAD = "fragment f{0} on Query {{ ...f{1} ...f{1} }} "
FRAGMENTS = (
    "{ ...f0 } "
    + " ".join(
        f"fragment f{n} on Query {{ ...f{n + 1} ...f{n + 1} }}" for n in range(9)
    )
    + "fragment f9 on Query { __typename }"
)


def objects(value: Any) -> int:
    """Count the objects in an answer."""
    if isinstance(value, dict):
        return 1 + sum(objects(inner) for inner in value.values())
    if isinstance(value, list):
        return sum(objects(inner) for inner in value)
    return 0
