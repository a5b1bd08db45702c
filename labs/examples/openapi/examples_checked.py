"""Hold the examples of a contract, and real answers, against its schemas."""

from collections.abc import Iterator
from typing import Any

from jsonschema import Draft202012Validator

Json = dict[str, Any]


# region check
def faults(contract: Json, schema: Json, value: Any) -> Iterator[str]:
    """Give what is wrong with a value, and fields that the schema does not have."""
    whole = schema | {"components": contract["components"]}
    for error in Draft202012Validator(whole).iter_errors(value):
        yield error.message
    name = schema["$ref"].rpartition("/")[2]
    known = contract["components"]["schemas"][name]["properties"]
    yield from (f"'{one}' is not in the schema" for one in value if one not in known)


def example_faults(contract: Json) -> Iterator[tuple[str, str]]:
    """Give each fault of each example, with the operation's id."""
    for methods in contract["paths"].values():
        for operation in methods.values():
            for answer in operation["responses"].values():
                content = answer.get("content", {}).get("application/json", {})
                for example in content.get("examples", {}).values():
                    found = faults(contract, content["schema"], example["value"])
                    yield from ((operation["operationId"], one) for one in found)


# endregion check
