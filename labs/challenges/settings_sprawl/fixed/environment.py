"""The one place that reads the environment."""

import os
from collections.abc import Mapping
from typing import Any, NamedTuple, Self

from django.core.exceptions import ImproperlyConfigured


# region types
class Key(str):
    """A secret to sign with."""

    def __new__(cls, text: str) -> Self:
        """Refuse what could be guessed; the message does not repeat it."""
        if len(text) < 50 or text.startswith("django-insecure-"):
            raise ValueError("must be 50 random characters or more")
        return super().__new__(cls, text)


class Hosts(list[str]):
    """The names that the site answers to, which a comma parts."""

    def __init__(self, text: str) -> None:
        super().__init__(name.strip() for name in text.split(","))
        if "*" in self:
            raise ValueError("must name each host: * lets every name in")


# endregion types


# region read
class Environment(NamedTuple):
    """What this site must be told; each field is a variable."""

    secret_key: Key
    allowed_hosts: Hosts
    database_url: str
    mail_url: str
    payments_key: str

    @classmethod
    def read(cls, variables: Mapping[str, str] = os.environ) -> Self:
        """Read them all; raises ImproperlyConfigured that names each fault."""
        values: dict[str, Any] = {}
        faults = []
        for field, kind in cls.__annotations__.items():
            name = field.upper()
            try:
                if not (text := variables.get(name, "").strip()):
                    raise ValueError("is missing")
                values[field] = kind(text)
            except ValueError as error:
                faults.append(f"{name} {error}")
        if faults:
            told = "\n  ".join(["Production cannot start here:", *faults])
            raise ImproperlyConfigured(told)
        return cls(**values)


# endregion read
