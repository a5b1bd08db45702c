"""The one place where the shop reads its environment."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Self

from django.core.exceptions import ImproperlyConfigured


# region environment
@dataclass(frozen=True)
class Environment:
    """What the place where the shop runs must say; each field is a variable."""

    secret_key: str
    allowed_hosts: str
    database_url: str
    broker_url: str
    cache_url: str
    mail_url: str
    payments_url: str
    payments_key: str

    @classmethod
    def read(cls, variables: Mapping[str, str] = os.environ) -> Self:
        """Read them all; raises ImproperlyConfigured with each missing name."""
        names = [field.name.upper() for field in fields(cls)]
        values = {name: variables.get(name, "").strip() for name in names}
        if missing := [name for name, value in values.items() if not value]:
            raise ImproperlyConfigured(f"Set {', '.join(missing)}.")
        return cls(*values.values())


# endregion environment
