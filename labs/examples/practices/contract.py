"""Compare what was agreed with what an API offers."""

from collections.abc import Iterator
from typing import Any


# region broken-promises
def broken_promises(
    agreed: dict[str, dict[str, str]], offered: dict[str, Any]
) -> Iterator[str]:
    """Give each agreed field that is missing or of another type."""
    for name, fields in agreed.items():
        known = offered.get(name, {}).get("properties", {})
        for field, kind in fields.items():
            if field not in known:
                yield f"{name}.{field}: agreed, and not there"
            # A choice or another object is named, not spelt out, in a schema.
            elif (now := known[field].get("type", kind)) != kind:
                yield f"{name}.{field}: agreed {kind}, is {now}"


# endregion broken-promises
