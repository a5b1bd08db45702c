"""Ending a process, by SIGKILL, before an effect of your choice.

An effect is what others can see or a database remembers: a statement that writes,
a COMMIT after one, a request, an answer, a message published or acknowledged.
Between two effects there is only memory, which dies with the process. So killing
before each of them, one run each, is every crash there is.
"""

import os
import signal
from collections.abc import Callable
from dataclasses import dataclass, field
from multiprocessing.sharedctypes import RawValue
from typing import Any

import httpx
import psycopg
from kombu import Message, Producer


@dataclass
class Fuse:
    """How many effects are left until the process dies; its parent may set it."""

    left: Any = field(default_factory=lambda: RawValue("i", -1))

    def set(self, effects: int | None) -> None:
        """Die before the effect of this number, or never."""
        self.left.value = -1 if effects is None else effects

    def burn(self) -> None:
        """Die if this is the effect."""
        if self.left.value == 0:
            self.left.value = -1
            os.kill(os.getpid(), signal.SIGKILL)
        self.left.value -= self.left.value > 0


class Effects:
    """Writes the effects of this process down, and ends it at one."""

    def __init__(self, service: str, log: str, fuse: Fuse) -> None:
        self.service = service
        # Appended to by both services: a short line is written in one piece.
        self.log = os.open(log, os.O_WRONLY | os.O_APPEND)
        self.fuse = fuse
        self.dirty = False

    def note(self, name: str) -> None:
        """Die here, or write down that this effect happens now."""
        self.fuse.burn()
        os.write(self.log, f"{self.service} {name}\n".encode())

    # region watch
    def watch(self) -> None:
        """Have the libraries of this process note their effects."""
        _before(psycopg.Connection, "execute", self._statement)
        _before(psycopg.Connection, "commit", self._commit)
        _before(httpx, "post", lambda url, **_: self.note(f"POST /{url.split('/')[3]}"))
        _before(Producer, "publish", lambda *_, routing_key, **__: self.note("publish"))
        _before(Message, "ack", lambda *_: self.note("ack"))

    # endregion watch

    def _statement(self, _: Any, sql: str, *__: Any) -> None:
        verb, *rest = sql.split()
        if verb in ("INSERT", "UPDATE"):
            self.dirty = True
            table = rest[1] if verb == "INSERT" else rest[0]
            self.note(f"{verb} {table}")

    def _commit(self, _: Any) -> None:
        if self.dirty:
            self.note("COMMIT")
        self.dirty = False


def _before(owner: Any, name: str, look: Callable[..., None]) -> None:
    """Call `look` with the arguments of each call, and then do it."""
    original = getattr(owner, name)

    def watched(*arguments: Any, **named: Any) -> Any:
        look(*arguments, **named)
        return original(*arguments, **named)

    setattr(owner, name, watched)
