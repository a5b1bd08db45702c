"""Compare two contracts and give what breaks a client that keeps to the old one."""

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]
LIMITS = {"maximum": 1, "maxLength": 1, "maxItems": 1, "minimum": -1, "minItems": -1}
"""Which way a limit gets tighter: a maximum when it falls, a minimum when it rises."""


def operations(contract: Json) -> dict[str, Json]:
    """Return each operation under its method and path."""
    return {
        f"{method.upper()} {path}": operation
        for path, methods in contract["paths"].items()
        for method, operation in methods.items()
    }


def body(contract: Json, content: Json) -> Json:
    """Return the schema of a request's or an answer's JSON, or nothing."""
    schemas = content.get("content", {}).get("application/json", {})
    return resolved(contract, schemas.get("schema", {}))


def resolved(contract: Json, schema: Json) -> Json:
    """Follow references: `$ref`, and the `allOf` of one that is around it."""
    if "allOf" in schema and len(schema["allOf"]) == 1:
        schema = schema["allOf"][0]
    if "$ref" not in schema:
        return schema
    return contract["components"]["schemas"][schema["$ref"].rpartition("/")[2]]


# region sides
class Comparison:
    """The same schema in two contracts, as clients send or receive it."""

    def __init__(self, old: Json, new: Json, sent: bool) -> None:
        self.old, self.new, self.sent = old, new, sent

    def of(self, old: Json, new: Json, where: str) -> Iterator[str]:
        """Give what breaks, in this schema and in those inside it."""
        old, new = resolved(self.old, old), resolved(self.new, new)
        if old.get("type") != new.get("type"):
            yield f"{where}: {old.get('type')} became {new.get('type')}"
            return
        yield from self.values(old, new, where)
        if "items" in old:
            yield from self.of(old["items"], new["items"], f"{where}[]")
        before, after = old.get("properties", {}), new.get("properties", {})
        if self.sent:
            for one in sorted({*new.get("required", [])} - {*old.get("required", [])}):
                if not after[one].get("readOnly"):
                    yield f"{where}.{one}: now required"
        for name, inner in before.items():
            if inner.get("readOnly" if self.sent else "writeOnly"):
                continue
            if name in after:
                yield from self.of(inner, after[name], f"{where}.{name}")
            else:
                yield f"{where}.{name}: gone"

    # endregion sides
    def values(self, old: Json, new: Json, where: str) -> Iterator[str]:
        """Give values that are no longer taken, or that are sent for the first time."""
        before, after = set(old.get("enum", [])), set(new.get("enum", []))
        changed = before - after if self.sent else after - before
        if before and changed:
            what = "no longer taken" if self.sent else "a value clients do not know"
            yield f"{where}: {', '.join(sorted(changed))}, {what}"
        for limit, tighter in LIMITS.items() if self.sent else ():
            was, now = old.get(limit), new.get(limit)
            if now is not None and (was is None or (was - now) * tighter > 0):
                yield f"{where}: {limit} {was} became {now}"


# region operations
def breaking(old: Json, new: Json) -> Iterator[str]:
    """Give each change that breaks a client of the old contract."""
    offered = operations(new)
    for name, before in operations(old).items():
        if (after := offered.get(name)) is None:
            yield f"{name}: gone"
            continue
        yield from parameters(before, after, name)
        sent = body(old, before.get("requestBody", {}))
        now = body(new, after.get("requestBody", {}))
        yield from Comparison(old, new, sent=True).of(sent, now, f"{name} sends")
        for status, answer in before["responses"].items():
            if status not in after["responses"]:
                yield f"{name}: no {status} any more"
                continue
            got, gets = body(old, answer), body(new, after["responses"][status])
            where = f"{name} {status}"
            yield from Comparison(old, new, sent=False).of(got, gets, where)


# endregion operations


def parameters(before: Json, after: Json, name: str) -> Iterator[str]:
    """Give parameters that became required."""
    known = {one["name"]: one for one in before.get("parameters", [])}
    for one in after.get("parameters", []):
        if one.get("required") and not known.get(one["name"], {}).get("required"):
            yield f"{name} ?{one['name']}=: now required"
