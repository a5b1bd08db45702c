"""Turning a database URL into what Django wants."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from django.db import connection


def database_from_url(url: str) -> dict[str, Any]:
    """Turn `postgresql://user:password@host:port/name?option=…` into a setting."""
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query))
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path[1:]),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": options.pop("host", parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": 60,
        "OPTIONS": options,
    }


@contextmanager
def database_at(url: str) -> Iterator[None]:
    """Let Django's default connection lead to this database, and back at the end."""
    before = dict(connection.settings_dict)
    connection.close()
    connection.settings_dict.update(database_from_url(url))
    try:
        yield
    finally:
        connection.close()
        connection.settings_dict.update(before)
