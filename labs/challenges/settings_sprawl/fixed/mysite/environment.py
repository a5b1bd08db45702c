"""The one module that reads the environment."""

# region imports
import os
from collections.abc import Mapping
from typing import Any, NamedTuple, Self
from urllib.parse import unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

# endregion imports


# region types
class Key(str):
    """A secret to sign with."""

    rule = "50 random characters or more"

    def __new__(cls, text: str) -> Self:
        """Refuse what Django's own deployment check calls too weak."""
        if len(text) < 50 or len(set(text)) < 5 or text.startswith("django-insecure-"):
            raise ValueError
        return super().__new__(cls, text)


class Hosts(list[str]):
    """The names that the site answers to, separated by commas."""

    rule = "the names of the hosts, and no *"

    def __init__(self, text: str) -> None:
        super().__init__(host for part in text.split(",") if (host := part.strip()))
        if not self or "*" in self:
            raise ValueError


# endregion types


# region database
class Database(dict[str, str]):
    """The address of a PostgreSQL database, as Django wants it."""

    rule = "postgresql://user:password@host:port/name"

    def __init__(self, text: str) -> None:
        parts = urlsplit(text)
        if parts.scheme != "postgresql" or not parts.path[1:]:
            raise ValueError
        super().__init__(
            ENGINE="django.db.backends.postgresql",
            NAME=unquote(parts.path[1:]),
            USER=unquote(parts.username or ""),
            PASSWORD=unquote(parts.password or ""),
            HOST=parts.hostname or "",
            PORT=str(parts.port or ""),
        )


# endregion database


# region read
class Environment(NamedTuple):
    """What production must be told; each field is a variable."""

    secret_key: Key
    allowed_hosts: Hosts
    database_url: Database
    mail_url: str
    payments_key: str

    @classmethod
    def read(cls, variables: Mapping[str, str] = os.environ) -> Self:
        """Read them all; raise ImproperlyConfigured that names each fault."""
        values: dict[str, Any] = {}
        faults = []
        for field, kind in cls.__annotations__.items():
            name = field.upper()
            text = variables.get(name, "").strip()
            if not text:
                faults.append(f"{name} is missing")
                continue
            try:
                values[field] = kind(text)
            except ValueError:  # Its message may repeat the value.
                rule = getattr(kind, "rule", kind.__name__)
                faults.append(f"{name} must be {rule}")
        if faults:
            told = "\n  ".join(["Production cannot start here:", *faults])
            raise ImproperlyConfigured(told)
        return cls(**values)


# endregion read
