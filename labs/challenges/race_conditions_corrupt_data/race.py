"""Two buyers at once, Ada and Ben, in an order that is forced; and a crowd.

The first one stops after its first question. The second one begins then, and
stops after its own, or is made to wait by a lock. Then the first goes on to
its end, and after it the second. In a crowd each stops until all have asked,
wait for a lock, or are done.
"""

import re
import threading
from collections import Counter
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
ASKS_STOCK = re.compile(r'(SELECT|UPDATE) .*"stock"')
ASKS_SALES = re.compile(r'(SELECT|INSERT) .*"sale"')
# Each step of a drill must be through by then, or the drill fails.
SECONDS = 10
# region limits
LIMITS = {"options": "-c lock_timeout=3s"}
# endregion limits


CROWD_WAITS = """
    SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'
"""
Act = Callable[[int, str], object]


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
            SECONDS,
        )

    def stop_second(self) -> None:
        """Wait until the first one is done."""
        self.second_asked.set()
        self.first_done.wait(timeout=SECONDS)

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
            self.first_done.wait(timeout=SECONDS)
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
        connection.settings_dict["OPTIONS"] |= LIMITS
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
        # A drill that waits for ever fails, and does not hang.
        cursor.execute(f"SET statement_timeout = '{SECONDS}s'")


def fill(schema: str, pieces: int) -> failing.Stock:
    """Put one product into the tables of a version, and nothing else."""
    use(schema)
    failing.Sale.objects.all().delete()
    failing.Stock.objects.all().delete()
    product: failing.Stock = failing.Stock.objects.create(
        id=1, product="Lamp", pieces=pieces
    )
    return product


def race(
    schema: str,
    act: Act,
    pieces: int = 1,
    then: Act | None = None,
    asks: re.Pattern[str] = ASKS_STOCK,
) -> Outcome:
    """Let Ada and Ben act on one product at once; both get its id and their name.

    Ben does what Ada does, or `then`. Each stops after the first statement that
    `asks` matches.
    """
    product = fill(schema, pieces)
    ended: dict[str, BaseException | None] = {}
    with psycopg.connect(_urls[-1], autocommit=True) as watcher:
        meeting = Meeting(watcher)

        def first() -> None:
            try:
                connection.force_debug_cursor = True  # or Django logs no BEGIN
                with watched(meeting, meeting.stop_first, asks):
                    act(product.pk, threading.current_thread().name)
            finally:
                meeting.first_asked.set()
                meeting.first_done.set()

        def second() -> None:
            try:
                meeting.first_asked.wait(timeout=SECONDS)
                meeting.pid_of_second = connection.connection.info.backend_pid
                connection.force_debug_cursor = True
                with watched(meeting, meeting.stop_second, asks):
                    (then or act)(product.pk, threading.current_thread().name)
            finally:
                meeting.second_done.set()

        with transactions_noted(meeting.note):
            at_once(schema, {FIRST: first, SECOND: second}, ended)
    product.refresh_from_db()
    sales = failing.Sale.objects.count()
    return Outcome(product.pieces, sales, ended[FIRST], ended[SECOND], meeting.timeline)


def at_once(
    schema: str,
    works: dict[str, Callable[[], None]],
    ended: dict[str, BaseException | None],
) -> None:
    """Run each in a thread of its name, on a connection of its own, to their ends."""
    threads = [
        threading.Thread(target=_run, args=(work, schema, ended), name=name)
        for name, work in works.items()
    ]
    for thread in threads:
        thread.daemon = True
        thread.start()
    for thread in threads:
        thread.join(timeout=3 * SECONDS)
    slow = [thread.name for thread in threads if thread.is_alive()]
    if slow:
        raise AssertionError(f"not done within {3 * SECONDS} s: {', '.join(slow)}")


@dataclass(frozen=True)
class Crowded:
    """What is left after a crowd, and how its members ended."""

    pieces: int
    sales: int
    ended: Counter[str]


def crowd(schema: str, act: Act, buyers: int, pieces: int) -> Crowded:
    """Let many act at once: none goes on before all have asked or wait for a lock."""
    product = fill(schema, pieces)
    ended: dict[str, BaseException | None] = {}
    asked: set[str] = set()
    looking = threading.Lock()
    with psycopg.connect(_urls[-1], autocommit=True) as watcher:

        def all_are_there() -> bool:
            with looking:
                row = watcher.execute(CROWD_WAITS).fetchone()
            return len(asked | set(ended)) + (row[0] if row else 0) >= buyers

        def stop() -> None:
            asked.add(threading.current_thread().name)
            wait_for(all_are_there, "the crowd", SECONDS)

        def one() -> None:
            with watched(None, stop, ASKS_STOCK):
                act(product.pk, threading.current_thread().name)

        at_once(schema, {f"buyer {n}": one for n in range(buyers)}, ended)
    product.refresh_from_db()
    names = Counter(type(end).__name__ if end else "a lamp" for end in ended.values())
    return Crowded(product.pieces, failing.Sale.objects.count(), names)


def _run(
    work: Callable[[], None], schema: str, ended: dict[str, BaseException | None]
) -> None:
    """Run one side on a connection of its own, and keep how it ended."""
    try:
        use(schema)
        work()
        ended[threading.current_thread().name] = None
    except Exception as error:
        ended[threading.current_thread().name] = error
    finally:
        connection.close()


@contextmanager
def watched(
    meeting: Meeting | None, stop: Callable[[], None], asks: re.Pattern[str]
) -> Iterator[None]:
    """Note each statement, and call `stop` when the first that asks is through.

    Nothing in the code that runs knows of it.
    """
    stops = [stop]

    def watch(
        execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any
    ) -> Any:
        whole = sql % tuple(map(written, params)) if params else sql
        if meeting:
            meeting.sends(whole)
        try:
            result = execute(sql, params, many, context)
        except DatabaseError:
            if meeting:
                meeting.note(whole, "refused")
            raise
        if meeting:
            meeting.note(whole)
        if stops and asks.search(sql):
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
