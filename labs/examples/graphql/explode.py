"""Send small queries that give large answers, to an open and a limited schema."""

import json

from start import ask, start

start(posts=60, authors=3, readers=0)


# region attacks
def deep(levels: int) -> str:
    """Go from posts to their author to the author's posts, and so on."""
    query = "title"
    for _ in range(levels):
        query = f"author {{ posts(first: 20) {{ {query} }} }}"
    return f"{{ posts(first: 20) {{ {query} }} }}"


def wide() -> str:
    """Ask for long lists inside a long list."""
    inner = "comments(first: 50) { text author { posts(first: 50) { title } } }"
    return f"{{ posts(first: 50) {{ {inner} }} }}"


def aliased(times: int) -> str:
    """Ask for the same field many times under other names."""
    fields = (f"a{n}: posts(first: 1) {{ id }}" for n in range(times))
    return "{" + " ".join(fields) + "}"


# endregion attacks


def objects(value: object) -> int:
    """Count the JSON objects in an answer."""
    if isinstance(value, dict):
        return 1 + sum(objects(inner) for inner in value.values())
    if isinstance(value, list):
        return sum(objects(inner) for inner in value)
    return 0


def main() -> None:
    """Print what each attack costs without limits, and what the limits say."""
    attacks = {
        "deep, 1 level": deep(1),
        "deep, 2 levels": deep(2),
        "deep, 3 levels": deep(3),
        "wide": wide(),
        "60 aliases": aliased(60),
    }
    for label, query in attacks.items():
        _, answer, sql = ask("/open-graphql/", query)
        data = json.loads(answer)["data"]
        print(f"# {label}: {len(query):,} bytes of query")
        told = f"{objects(data) - 1:,} objects, {len(answer):,} bytes, {sql} SQL"
        print(f"  open:    {told}")
        _, answer, sql = ask("/graphql/", query)
        errors = json.loads(answer).get("errors", [])
        told = "; ".join(error["message"] for error in errors)
        print(f"  limited: {told or 'answered'} ({sql} SQL)")


if __name__ == "__main__":
    main()
