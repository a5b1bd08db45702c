"""One acts, stops half way for the other, and goes on: an order that is forced.

The other one runs on a thread of its own, and so on connections of its own. The
code that runs knows nothing of it: the cache backend and the database's wrapper
tell what is sent.
"""

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any
from unittest.mock import patch

from django.core.cache import cache
from django.core.cache.backends.redis import RedisCache
from django.db import connection, connections
from django.test.utils import override_settings

from measuring.transactions import transactions_noted
from shop.catalogue.models import Product
from shop.seed.ready import seeded_shop
from shop.seed.rows import Size

Read = Callable[[str], Decimal]

LIMIT = 10  # seconds, for what takes milliseconds
BEFORE_COMMIT = "before COMMIT"

SKU = "SKU-00001"
OLD, NEW, NEWER = Decimal("10.00"), Decimal("25.00"), Decimal("30.00")


@dataclass(frozen=True)
class Actor:
    """Somebody who does something, under a name."""

    name: str
    act: Callable[[], object]


@dataclass
class Diary:
    """What was sent and by whom; after one of the steps, somebody else acts."""

    lines: list[str] = field(default_factory=list)
    stop: tuple[str, str] = ("", "")  # who stops, and after which kind of step
    second: Actor | None = None
    versions: dict[str, str] = field(default_factory=dict)

    # region stop
    def note(self, step: str) -> None:
        """Note a step that is through, and let the second one act if it is time."""
        name = threading.current_thread().name
        self.lines.append(f"{name:<7} {self.shortened(step)}")
        self.let_in(name, step.split()[0])

    def let_in(self, name: str, kind: str) -> None:
        """Let the second one act, to the end, if it is time."""
        if self.second and self.stop == (name, kind):
            second, self.second = self.second, None
            run(second)

    # endregion stop

    def shortened(self, step: str) -> str:
        """Write each version as v1, v2 and so on."""
        for version in re.findall(r"[0-9a-f]{32}", step):
            short = self.versions.setdefault(version, f"v{len(self.versions) + 1}")
            step = step.replace(version, short)
        return step


diary = Diary()
urls: list[str] = []


class WatchedCache(RedisCache):
    """Django's cache on Redis, which tells the diary what it is asked."""

    def get(self, key: str, default: Any = None, version: int | None = None) -> Any:
        """Read, and note what came back."""
        value = super().get(key, default, version)
        diary.note(f"GET {key} → {'nothing' if value is default else value}")
        return value

    def set(self, key: str, value: Any, *rest: Any, **options: Any) -> None:
        """Store, and note what."""
        super().set(key, value, *rest, **options)
        diary.note(f"SET {key} = {value}")

    def add(self, key: str, value: Any, *rest: Any, **options: Any) -> bool:
        """Store if there is nothing, and note what."""
        added: bool = super().add(key, value, *rest, **options)
        diary.note(f"SET {key} = {value}, if there is none")
        return added

    def delete(self, key: str, version: int | None = None) -> bool:
        """Delete, and note it."""
        deleted: bool = super().delete(key, version)
        diary.note(f"DEL {key}")
        return deleted


def caches_at(url: str) -> dict[str, Any]:
    """Return the setting CACHES for a Redis that is watched."""
    return {
        "default": {
            "BACKEND": f"{__name__}.WatchedCache",
            "LOCATION": url,
            "KEY_PREFIX": "shop",
            "TIMEOUT": None,  # A key without a lifetime of its own has none.
            "OPTIONS": {"socket_connect_timeout": LIMIT, "socket_timeout": LIMIT},
        }
    }


@contextmanager
def ready(postgres: str, redis: str) -> Iterator[None]:
    """Fill a small shop, and let Django's cache lead to this Redis."""
    with (
        seeded_shop(postgres, Size(customers=0, products=10, orders=0)),
        override_settings(CACHES=caches_at(redis)),
    ):
        urls[:] = [postgres, redis]
        yield


@dataclass(frozen=True)
class Outcome:
    """What readers get afterwards, what the database says, and the way there."""

    served: Decimal
    stored: Decimal
    timeline: list[str] = field(default_factory=list)

    @property
    def stale(self) -> bool:
        """Tell whether readers get what is no longer true."""
        return self.served != self.stored

    @property
    def verdict(self) -> str:
        """Say both, and whether they agree."""
        agree = "stale" if self.stale else "right"
        return f"cache {self.served}, database {self.stored}: {agree}"


def begin(*, warm: Read | None = None) -> None:
    """Set the old price; the cache has it, or is empty."""
    cache.clear()
    Product.objects.filter(sku=SKU).update(price=OLD)
    if warm:
        warm(SKU)


def race(first: Actor, kind: str, second: Actor, read: Read) -> Outcome:
    """Let `second` act after a kind of step of `first`, and read once more."""
    diary.__init__(stop=(first.name, kind), second=second)
    with transactions_noted(diary.note):
        run(first)
        if diary.second:
            raise AssertionError(f"{first.name} never came to {kind}")
        run(Actor("later", lambda: read(SKU)))
    timeline = list(diary.lines)
    return Outcome(read(SKU), Product.objects.get(sku=SKU).price, timeline)


def run(actor: Actor) -> None:
    """Let somebody act on a thread and connections of their own, to the end."""
    failed: list[BaseException] = []

    def work() -> None:
        connection.force_debug_cursor = True  # Or Django would log no BEGIN.
        commit = connection.commit

        def stop_and_commit() -> None:
            diary.let_in(actor.name, BEFORE_COMMIT)
            commit()

        try:
            with (
                patch.object(connections["default"], "commit", stop_and_commit),
                connection.execute_wrapper(watch),
            ):
                actor.act()
        except BaseException as error:
            failed.append(error)
        finally:
            connection.close()

    thread = threading.Thread(target=work, name=actor.name, daemon=True)
    thread.start()
    thread.join(3 * LIMIT)
    if thread.is_alive():
        raise TimeoutError(f"{actor.name} did not come to an end")
    if failed:
        raise failed[0]


def watch(execute: Callable[..., Any], sql: str, params: Any, *rest: Any) -> Any:
    """Note a statement about the price."""
    result = execute(sql, params, *rest)
    if sql.startswith("UPDATE"):
        diary.note(f"UPDATE price = {params[0]}")
    elif sql.startswith("SELECT"):
        diary.note("SELECT price")
    return result
