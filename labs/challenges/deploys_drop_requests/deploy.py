"""A deploy: its script, what it is told, and how the lab meets it."""

from dataclasses import dataclass, field

# A deploy that takes longer than this hangs: it is killed, and the test fails.
LONGEST = 60
# What is told to a release that works alone, and to one that lacks a setting.
BLUE, GREEN, BROKEN = {"RELEASE": "blue"}, {"RELEASE": "green"}, {"TRIES": "4"}
NOWHERE = "postgresql://nobody@127.0.0.1:1/nowhere"
NO_DATABASE = GREEN | {"DATABASE_URL": NOWHERE, "TRIES": "4"}


class DeployHangs(Exception):
    """A deploy did not end in time; the message says which."""


@dataclass(frozen=True)
class Deploy:
    """A script, and how the lab meets it."""

    says: str
    script: str
    starts_first: bool  # whether the old release answers when the new one starts
    patient: bool = True  # whether the payment provider answers within 30 seconds
    env: dict[str, str] = field(default_factory=dict)  # of the script
    old: dict[str, str] = field(default_factory=dict)  # of the old release
    longest: int = LONGEST  # seconds
