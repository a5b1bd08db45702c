"""What a list of packages with hashes lets pip install, and what it leaves out."""

import hashlib
import re
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

from packaging.requirements import Requirement

# What the labs themselves run on: every release with each of its published files.
LABS_LOCK = Path(__file__).parents[2] / "requirements.lock"
PIN = re.compile(r"^(?P<pin>[\w.-]+==[\w.]+)")
HASH = re.compile(r"--hash=sha256:(?P<digest>[0-9a-f]{64})")
# The oldest Python of the labs, which needs the most; a lock is for newer ones too.
PYTHON = {"python_version": "3.11", "python_full_version": "3.11.0"}


def hashes(lock: Path) -> dict[str, set[str]]:
    """Return each `name==version` of a lock with the hashes that it has."""
    found: dict[str, set[str]] = {}
    pin = ""
    for line in lock.read_text(encoding="utf-8").splitlines():
        if named := PIN.match(line):
            pin = named["pin"]
            found[pin] = set()
        if digest := HASH.search(line):
            found[pin].add(digest["digest"])
    return found


def refused(lock: Path, index: Path) -> Iterator[str]:
    """Name each published file of a release in a lock that pip would refuse.

    A release is one that the labs run, or one in the folder `index`.
    """
    published = hashes(LABS_LOCK)
    for wheel in index.glob("*.whl"):
        name, version, *_ = wheel.name.split("-")
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        published[f"{name}=={version}"] = {digest}
    for pin, let_in in hashes(lock).items():
        if pin not in published:
            yield f"{pin}: the labs run another release"
        for digest in sorted(published.get(pin, set()) - let_in):
            yield f"{pin}: pip refuses its file sha256:{digest[:12]}…"


def left_out(asked: Iterable[str], lock: Path) -> list[str]:
    """Name what is asked for, or needed by it, and has no line in a lock."""
    locked = {pin.partition("==")[0] for pin in hashes(lock)}
    waiting = [(Requirement(one), "the project") for one in asked]
    seen = set()
    missing: dict[str, str] = {}
    while waiting:
        one, by = waiting.pop()
        name = one.name.lower()
        if (name, *one.extras) in seen:
            continue
        seen.add((name, *one.extras))
        if name not in locked:
            missing[name] = by
        waiting += [(more, name) for more in _needed_by(one)]
    return [
        f"{name}, which {by} needs, is not locked: pip refuses to install it"
        for name, by in missing.items()
    ]


def _needed_by(package: Requirement) -> Iterator[Requirement]:
    try:
        told = requires(package.name) or []
    except PackageNotFoundError:
        return  # The lab's own package, which needs nothing.
    for one in map(Requirement, told):
        wanted = {"", *package.extras}
        if one.marker is None or any(
            one.marker.evaluate(PYTHON | {"extra": extra}) for extra in wanted
        ):
            yield one
