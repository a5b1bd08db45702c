"""Memcached behind Django's cache: what Django sets, and what is left to you."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.core.cache import CacheHandler

# region settings
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.memcached.PyMemcacheCache",
        "LOCATION": "127.0.0.1:11211",
        "KEY_PREFIX": "shop",
        "OPTIONS": {
            "connect_timeout": 0.5,
            "timeout": 0.5,
            "ignore_exc": True,
        },
    }
}
# endregion settings


def cache_at(address: str, options: dict[str, Any]) -> Any:
    """Return Django's cache on this server, with these options."""
    here = {"LOCATION": address, "OPTIONS": options}
    return CacheHandler({"default": CACHES["default"] | here})["default"]


def outcome(command: Callable[..., Any], *arguments: Any) -> str:
    """Return what a command gives, or the error that it raises."""
    try:
        return repr(command(*arguments))
    except Exception as error:  # whatever the client lets through
        return f"{type(error).__name__}: {error}"


@contextmanager
def nobody_listens() -> Iterator[str]:
    """Give an address at which connections are refused."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    yield f"127.0.0.1:{port}"


def sets(address: str) -> Iterator[str]:
    """Say what the client gets when OPTIONS are empty."""
    given = cache_at(address, {})._cache.default_kwargs
    for name in ("default_noreply", "allow_unicode_keys", "serde"):
        value = given[name]
        shown = value if isinstance(value, bool) else type(value).__name__
        yield f"{name:<19} {shown}"
    for name in ("connect_timeout", "timeout", "ignore_exc"):
        yield f"{name:<19} {given.get(name)}"


def fails(address: str) -> Iterator[str]:
    """Say what goes wrong without OPTIONS and with those above."""
    for label, options in (
        ("OPTIONS empty", {}),
        ("OPTIONS as above", CACHES["default"]["OPTIONS"]),
    ):
        yield label
        with nobody_listens() as nowhere:
            cache = cache_at(nowhere, options)
            yield f"  refused, first get     {outcome(cache.get, 'page')}"
            yield f"  again, at once         {outcome(cache.get, 'page')}"
        cache = cache_at(address, options)
        cache.set("page", "old")
        big = "x" * 1024 * 1024
        yield f"  set of 1 MiB           {outcome(cache.set, 'page', big)}"
        yield f"  get after it           {outcome(cache.get, 'page')}"
        yield f"  a key with a space     {outcome(cache.get, 'a b').split(':')[0]}"
        cache.delete("page")
        cache.close()
