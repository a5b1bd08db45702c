"""Conventions that a machine can check, on an OpenAPI schema."""

import re
from collections.abc import Iterator
from typing import Any

# region rules
VERB = re.compile(r"(add|cancel|create|delete|get|set|update)(?=[A-Z_-]|$)")


def broken_rules(schema: dict[str, Any]) -> Iterator[str]:
    """Give each convention that an address or an answer breaks."""
    slashes = [path.endswith("/") for path in schema["paths"]]
    usual = slashes.count(True) >= slashes.count(False)
    for path, methods in schema["paths"].items():
        for part in path.strip("/").split("/"):
            if VERB.match(part):
                yield f"{path}: {part!r} is a verb; the method says that"
            if part != part.lower() and "{" not in part:
                yield f"{path}: {part!r} has capitals"
        if path.endswith("/") != usual:
            yield f"{path}: {'no' if usual else 'a'} slash at the end, unlike most"
        made = methods.get("post", {}).get("responses", {"201": None})
        if not {"201", "202"} & made.keys():
            yield f"POST {path}: answers {', '.join(made)}, not 201 or 202"


# endregion rules
