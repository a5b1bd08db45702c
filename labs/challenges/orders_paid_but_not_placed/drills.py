"""What the outbox, the relay and the inbox do when something else breaks."""

import json
import os
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any
from unittest import mock

import psycopg
from kombu import Connection

from challenges.orders_paid_but_not_placed import database, fixed, messages
from challenges.orders_paid_but_not_placed.stage import Stage

NOBODY = "amqp://guest:guest@127.0.0.1:1//"


class Drill:
    """The outbox and the inbox of orders, in schemas and queues of their own."""

    def __init__(self, url: str) -> None:
        self.url = url

    def tell(self, *numbers: str) -> None:
        """Put a message about each order into the outbox."""
        with database.transaction() as connection:
            for number in numbers:
                messages.tell(connection, "payments", "charge", number)

    def unsent(self) -> int:
        """Count what the outbox still has to send."""
        with database.transaction() as connection:
            count = "SELECT count(*) FROM outbox WHERE NOT sent"
            row = connection.execute(count).fetchone()
        return int(row[0]) if row else 0

    def ask(self, broker: Connection) -> str:
        """Let the relay send one message; return what came of it."""
        try:
            messages.relay(broker, "orders")
        except Exception as error:
            return type(error).__name__
        return "sent"


@contextmanager
def drill(stage: Stage, tables: str = messages.OUTBOX_AND_INBOX) -> Iterator[Drill]:
    """Make the tables and the queue of payments; leave nothing behind."""
    with stage.environment() as env, mock.patch.dict(os.environ, env):
        url = env["ORDERS_DATABASE"]
        with database.using(url):
            with database.transaction() as connection:
                connection.execute("SET lock_timeout = '3s'")
                connection.execute(tables)
            try:
                yield Drill(url)
            finally:
                with messages.connect() as broker:
                    messages.queue("payments")(broker.default_channel).delete()


def waiting(broker: Connection) -> list[dict[str, Any]]:
    """Take all messages out of the queue of payments; tell of each."""
    queue = messages.queue("payments")(broker.default_channel)
    taken = []
    while message := queue.get(no_ack=True):
        told = message.properties | {"number": json.loads(message.body)["number"]}
        taken.append(told)
    return taken


def placed_twice(stage: Stage) -> str:
    """Place one order twice, as a customer who presses again does."""
    with drill(stage, fixed.ORDERS_TABLES) as here:
        said = []
        for _ in range(2):
            try:
                fixed.place("order-1")
                said.append("stored")
            except psycopg.Error as error:
                said.append(type(error).__name__)
        with database.transaction() as connection:
            orders = connection.execute("SELECT number FROM orders").fetchall()
        return f"{', '.join(said)}: orders {len(orders)}, messages {here.unsent()}"


def comes_twice(stage: Stage) -> str:
    """Receive a message that the relay sent twice."""
    done: list[str] = []
    acts = {"charge": lambda _, number: done.append(number)}
    with drill(stage) as here, messages.connect() as broker:
        here.tell("order-1")
        for _ in range(2):
            here.ask(broker)
            with database.transaction() as connection:
                connection.execute("UPDATE outbox SET sent = false")
        try:
            while messages.receive(broker, "payments", acts):
                pass
        except psycopg.Error as error:
            return type(error).__name__
        return f"done {len(done)} time"


def numbered_again(stage: Stage) -> str:
    """Write a message after a restore that began to count anew."""
    with drill(stage) as here:
        here.tell("order-1")
        with database.transaction() as connection:
            connection.execute("ALTER TABLE outbox ALTER id RESTART")
        try:
            here.tell("order-2")
        except psycopg.Error as error:
            return type(error).__name__
        return f"{here.unsent()} messages of one id"


def once_through(stage: Stage) -> str:
    """Send one message and receive it; tell what is left of it."""
    with drill(stage) as here:
        here.tell("order-1")
        with messages.connect() as broker:
            here.ask(broker)
        unsent = here.unsent()
        with messages.connect() as broker:
            again = messages.relay(broker, "orders")
        with messages.connect() as broker:
            messages.receive(broker, "payments", {"charge": lambda *_: None})
        with messages.connect() as broker:
            left = len(waiting(broker))
        return f"unsent {unsent}, sent again: {again}, in the queue {left}"


def idle(service: str = "orders") -> str:
    """Run a service that has nothing to do; tell what it does in one round."""
    did: list[str] = []

    class Over(BaseException):
        """Ends a loop that has no end."""

    def note(what: str, *_: object) -> bool:
        did.append(what)
        if what == "rest" or len(did) > 9:
            raise Over
        return False

    with (
        mock.patch.object(messages, "connect"),
        mock.patch.object(messages, "relay", partial(note, "relay")),
        mock.patch.object(messages, "receive", partial(note, "receive")),
        mock.patch.object(messages.time, "sleep", partial(note, "rest")),
        suppress(Over),
    ):
        messages.run(service, {})
    return ", ".join(did)


def whole(stage: Stage, pieces: int) -> dict[str, object]:
    """Place one order and let both services do all that follows; read the books."""
    with (
        stage.environment() as env,
        mock.patch.dict(os.environ, env),
        messages.connect() as broker,
    ):
        acts: dict[str, dict[str, messages.Act]] = {**fixed.ACTS}  # type: ignore[dict-item]
        urls = {it: env[f"{it.upper()}_DATABASE"] for it in acts}
        for service, url in urls.items():
            with database.using(url), database.transaction() as connection:
                connection.execute(getattr(fixed, f"{service.upper()}_TABLES"))
        with database.using(urls["orders"]):
            with database.transaction() as connection:
                connection.execute("INSERT INTO stock VALUES (%s)", [pieces])
            fixed.place("order-1")
        queues = [messages.queue(it)(broker.default_channel) for it in urls]
        for queue in queues:
            queue.declare()
        for _ in range(5):  # As many turns as the longest way has messages, and more.
            for service, url in urls.items():
                with database.using(url):
                    while messages.relay(broker, service):
                        pass
                    while messages.receive(broker, service, acts[service]):
                        pass
        for queue in queues:
            queue.delete()
        question = {
            "orders": "SELECT state, pieces FROM orders, stock",
            "payments": "SELECT order_number, refunded FROM charge",
        }
        books: dict[str, object] = {}
        for service, url in urls.items():
            with database.using(url), database.transaction() as connection:
                books[service] = connection.execute(question[service]).fetchall()
        return books


def broker_down(stage: Stage) -> str:
    """Send while nothing listens at the broker's address, and then again."""
    with drill(stage) as here:
        here.tell("order-1")
        with mock.patch.dict(os.environ, BROKER_URL=NOBODY):
            said = here.ask(messages.connect())
        left = here.unsent()
        with messages.connect() as broker:
            again = here.ask(broker)
        return (
            f"{said}, unsent {left}; when it is back: {again}, unsent {here.unsent()}"
        )


def queue_full(stage: Stage) -> str:
    """Send to a queue that takes no more, as its policy or arguments may say."""
    full = {"x-max-length": 0, "x-overflow": "reject-publish"}
    queue = messages.queue
    with (
        drill(stage) as here,
        mock.patch.object(messages, "queue", lambda name: _with(queue(name), full)),
        messages.connect() as broker,
    ):
        here.tell("order-1")
        said = here.ask(broker)
        return f"{said}, unsent {here.unsent()}"


def _with(queue: Any, arguments: dict[str, Any]) -> Any:
    queue.queue_arguments = arguments
    return queue


def queue_missing(stage: Stage) -> str:
    """Send before the receiver has ever run."""
    with drill(stage) as here, messages.connect() as broker:
        here.tell("order-1")
        said = here.ask(broker)
        found = len(waiting(broker))
        return f"{said}, unsent {here.unsent()}, in the queue {found}"


def broker_silent(stage: Stage) -> str:
    """Send through a line on which the broker's answers stop coming."""
    with drill(stage) as here, Line() as line:
        with mock.patch.dict(os.environ, BROKER_URL=line.url(stage.broker)):
            broker = messages.connect()
        here.tell("order-1", "order-2")
        here.ask(broker)
        line.silent.set()
        said: list[str] = []

        def send() -> None:
            with database.using(here.url):
                said.append(here.ask(broker))

        thread = threading.Thread(target=send, daemon=True)
        thread.start()
        thread.join(10)
        told = said[0] if said else "waits without an end"
        line.close()
        thread.join(10)
        return f"{told}, unsent {here.unsent()}"


def two_relays(stage: Stage) -> list[str]:
    """Let a second relay run while the first one is about to send; what arrives?"""
    with drill(stage) as here, messages.connect() as broker:
        here.tell("order-1", "order-2")

        def meanwhile() -> None:
            with database.using(here.url):
                with database.transaction() as connection:
                    connection.execute("SET lock_timeout = '3s'")
                said.append(here.ask(broker))

        said: list[str] = []
        first = mock.Mock()
        first.Producer.return_value.publish.side_effect = lambda *body, **options: (
            meanwhile(),
            broker.Producer().publish(*body, **options),
        )
        said.append(here.ask(first))
        if said != ["sent", "sent"]:
            return said
        return [told["number"] for told in waiting(broker)]


def order_of_sending(stage: Stage) -> list[str]:
    """Write three messages, let the table's order on disk change, and send them."""
    with drill(stage) as here, messages.connect() as broker:
        here.tell("order-1", "order-2", "order-3")
        with database.transaction() as connection:
            # A row that is updated moves behind the others.
            connection.execute("UPDATE outbox SET body = body WHERE id = 1")
        while messages.relay(broker, "orders"):
            pass
        return [told["number"] for told in waiting(broker)]


def survives_a_restart(stage: Stage) -> dict[str, object]:
    """Tell what the broker would keep over a restart of its own."""
    with drill(stage) as here, messages.connect() as broker:
        here.tell("order-1")
        here.ask(broker)
        queue = messages.queue("payments")
        return {
            "queue durable": queue.durable,
            "delivery mode": waiting(broker)[0]["delivery_mode"],
        }


def poison(stage: Stage) -> str:
    """Receive a message whose act fails every time, with a good one behind it."""
    done: list[str] = []

    def charge(_: psycopg.Connection, number: str) -> None:
        if number == "order-1":
            raise ValueError(number)
        done.append(number)

    with drill(stage) as here, messages.connect() as broker:
        here.tell("order-1", "order-2")
        while messages.relay(broker, "orders"):
            pass
        tries = 0
        for _ in range(3):
            # Each time as after a crash: a new process, and a new connection.
            with messages.connect() as again, suppress(ValueError):
                tries += 1
                messages.receive(again, "payments", {"charge": charge})
        return f"tried {tries} times; the one behind it: {done or 'waits'}"


SECOND: dict[str, Callable[[Stage], str]] = {
    "broker down": broker_down,
    "queue full, rejects": queue_full,
    "no queue yet": queue_missing,
    "broker silent for 5 s": broker_silent,
    "one message never works": poison,
}


class Line:
    """A line to the broker, which can be made to swallow what the broker says."""

    def __init__(self) -> None:
        self.silent = threading.Event()
        self.sockets: list[socket.socket] = []
        self.door = socket.create_server(("127.0.0.1", 0))

    def __enter__(self) -> "Line":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def url(self, broker: str) -> str:
        """Lead to the broker; return the address of this end."""
        target = Connection(broker)
        there = (target.hostname, target.port or 5672)
        threading.Thread(target=self._carry, args=[there], daemon=True).start()
        port = self.door.getsockname()[1]
        return (
            f"amqp://{target.userid}:{target.password}@127.0.0.1:{port}"
            f"/{target.virtual_host}"
        )

    def _carry(self, there: tuple[str, int]) -> None:
        near, _ = self.door.accept()
        far = socket.create_connection(there)
        self.sockets += [near, far]
        for pair in ((near, far, None), (far, near, self.silent)):
            threading.Thread(target=_pump, args=pair, daemon=True).start()

    def close(self) -> None:
        """Cut the line."""
        for one in [*self.sockets, self.door]:
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()


def _pump(
    source: socket.socket, target: socket.socket, silent: threading.Event | None
) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            if silent is None or not silent.is_set():
                target.sendall(data)
