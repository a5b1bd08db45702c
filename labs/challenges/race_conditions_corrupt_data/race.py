"""Two buyers at once, Ada and Ben, in an order that is forced.

The first one stops after its first question. The second one begins then, and
stops after its own, or is made to wait by a lock. Then the first goes on to
its end, and after it the second.
"""

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import psycopg
from django.db import DatabaseError, connection

from challenges.race_conditions_corrupt_data import failing, fixed
from measuring.transactions import transactions_noted
from services.waiting import wait_for
from shop.config.databases import database_at

WAITS = """
    SELECT 1 FROM pg_stat_activity WHERE pid = %s AND wait_event_type = 'Lock'
"""
ASKS = re.compile(r'(SELECT|UPDATE) .*"stock"')


@dataclass(frozen=True)
class Outcome:
    """What is left after two buyers, and how each of them ended."""

    pieces: int
    sales: int
    first: BaseException | None
    second: BaseException | None
    timeline: list[str]


@dataclass
class Meeting:
    """Where two buyers stop for each other."""

    watcher: psycopg.Connection
    first_asked: threading.Event = field(default_factory=threading.Event)
    second_asked: threading.Event = field(default_factory=threading.Event)
    first_done: threading.Event = field(default_factory=threading.Event)
    second_done: threading.Event = field(default_factory=threading.Event)
    pid_of_second: int = 0
    waited: bool = False
    timeline: list[str] = field(default_factory=list)
    second_sent: str = ""

    # region stops
    def stop_first(self) -> None:
        """Wait until the second one has asked, was refused, or waits for a lock."""
        self.first_asked.set()
        wait_for(
            lambda: (
                self.second_asked.is_set()
                or self.second_done.is_set()
                or self.second_waits()
            ),
            "the second buyer",
        )

    def stop_second(self) -> None:
        """Wait until the first one is done."""
        self.second_asked.set()
        self.first_done.wait(timeout=60)

    # endregion stops

    def second_waits(self) -> bool:
        """Tell whether the second one's statement waits for a lock."""
        if self.pid_of_second == 0 or self.waited:
            return self.waited
        found = self.watcher.execute(WAITS, [self.pid_of_second]).fetchone()
        if found is not None:
            self.waited = True
            self.timeline.append(f"{SECOND}  waits    {self.second_sent}")
        return self.waited

    def sends(self, sql: str) -> None:
        """Remember what this thread asks, in case that it has to wait."""
        if threading.current_thread().name == SECOND:
            self.second_sent = shortened(sql)

    def note(self, sql: str, how: str = "") -> None:
        """Note a statement of this thread that is through, or refused."""
        name, text = threading.current_thread().name, shortened(sql)
        if name == SECOND and self.waited and text == self.second_sent:
            # It goes on while the first one's COMMIT is on its way back.
            self.first_done.wait(timeout=60)
            how = how or "goes on"
        self.timeline.append(f"{name}  {how:<8} {text}")


HERE = Path(__file__).parent
FIRST, SECOND = "Ada", "Ben"
_urls: list[str] = []


@contextmanager
def ready(url: str) -> Iterator[None]:
    """Make the tables of both versions, each in a schema of the version's name."""
    with database_at(url):
        _urls.append(url)
        try:
            for version in (failing, fixed):
                schema = version.__name__.rpartition(".")[2]
                with connection.cursor() as cursor:
                    cursor.execute(f"CREATE SCHEMA {schema}")
                use(schema)
                with connection.schema_editor() as editor:
                    editor.create_model(version.Stock)
                    editor.create_model(version.Sale)
            yield
        finally:
            _urls.pop()


def use(schema: str) -> None:
    """Let `stock` be the table of this version, on this thread's connection."""
    with connection.cursor() as cursor:
        cursor.execute(f"SET search_path TO {schema}")


def race(schema: str, act: Callable[[int, str], object], pieces: int = 1) -> Outcome:
    """Let Ada and Ben act on one product at once; both get its id and their name."""
    use(schema)
    failing.Sale.objects.all().delete()
    failing.Stock.objects.all().delete()
    product = failing.Stock.objects.create(id=1, product="Lamp", pieces=pieces)
    ended: dict[str, BaseException | None] = {}
    with psycopg.connect(_urls[-1], autocommit=True) as watcher:
        meeting = Meeting(watcher)

        def first() -> None:
            try:
                with watched(meeting, meeting.stop_first):
                    act(product.pk, threading.current_thread().name)
            finally:
                meeting.first_asked.set()
                meeting.first_done.set()

        def second() -> None:
            try:
                meeting.first_asked.wait(timeout=60)
                meeting.pid_of_second = connection.connection.info.backend_pid
                with watched(meeting, meeting.stop_second):
                    act(product.pk, threading.current_thread().name)
            finally:
                meeting.second_done.set()

        with transactions_noted(meeting.note):
            threads = [
                threading.Thread(target=_run, args=(work, schema, ended), name=name)
                for name, work in ((FIRST, first), (SECOND, second))
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    product.refresh_from_db()
    sales = failing.Sale.objects.count()
    return Outcome(product.pieces, sales, ended[FIRST], ended[SECOND], meeting.timeline)


def _run(
    work: Callable[[], None], schema: str, ended: dict[str, BaseException | None]
) -> None:
    """Run one side on a connection of its own, and keep how it ended."""
    try:
        use(schema)
        connection.force_debug_cursor = True  # Or Django would log no BEGIN.
        work()
        ended[threading.current_thread().name] = None
    except Exception as error:
        ended[threading.current_thread().name] = error
    finally:
        connection.close()


@contextmanager
def watched(meeting: Meeting, stop: Callable[[], None]) -> Iterator[None]:
    """Note each statement, and call `stop` when the first about the stock is through.

    Nothing in the code that runs knows of it.
    """
    stops = [stop]

    def watch(
        execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any
    ) -> Any:
        whole = sql % tuple(map(written, params)) if params else sql
        meeting.sends(whole)
        try:
            result = execute(sql, params, many, context)
        except DatabaseError:
            meeting.note(whole, "refused")
            raise
        meeting.note(whole)
        if stops and ASKS.search(sql):
            stops.pop()()
        return result

    with connection.execute_wrapper(watch):
        yield


def written(value: object) -> str:
    """Write a value as it stands in SQL, nearly."""
    return str(int(value)) if isinstance(value, int) else repr(value)


def shortened(sql: str) -> str:
    """Leave the list of columns and the quotes out of a statement."""
    sql = re.sub(r"SELECT .*? FROM", "SELECT … FROM", sql)
    sql = re.sub(r"RETURNING.*", "", sql)
    return sql.replace('"', "").replace("stock.", "").strip()
