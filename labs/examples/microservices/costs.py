"""Place fifty orders in each way: commits and bytes per order."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from urllib.parse import urlsplit

import grpc
import httpx
import monolith
import orders
import psycopg
import shop_pb2_grpc
from far import ONE_WAY, far
from kombu import Producer, Queue
from parts import fill, service

from examples.grpc.counting import Wire, counting

ORDERS = 50
Place = Callable[[int], object]
Relay = Callable[[int], AbstractContextManager[Wire]]
Way = Callable[[Relay], AbstractContextManager[tuple[Place, Wire]]]


@contextmanager
def distant(port: int) -> Iterator[Wire]:
    """Put a fifth of a second, there and back, before this port."""
    with far(port) as near:
        yield Wire(near)


@contextmanager
def in_one(_: Relay) -> Iterator[tuple[Place, Wire]]:
    """Place with a function call and one transaction."""
    with monolith.connect() as shop:
        yield lambda n: monolith.place(shop, n, "SKU-1", 1), Wire(0)


@contextmanager
def http(relay: Relay) -> Iterator[tuple[Place, Wire]]:
    """Place with a request to the stock."""
    with (
        service("stock_http.py") as (_, port),
        relay(int(port)) as wire,
        httpx.Client(base_url=f"http://127.0.0.1:{wire.port}") as client,
        orders.connect() as db,
    ):

        def place(number: int) -> None:
            orders.begin(db, number, "SKU-1", 1)
            orders.end(db, number, orders.over_http(client, number, "SKU-1", 1))

        yield place, wire


@contextmanager
def rpc(relay: Relay) -> Iterator[tuple[Place, Wire]]:
    """Place with a gRPC call to the stock."""
    with (
        service("stock_grpc.py") as (_, port),
        relay(int(port)) as wire,
        grpc.insecure_channel(f"127.0.0.1:{wire.port}") as channel,
        orders.connect() as db,
    ):
        stub = shop_pb2_grpc.StockStub(channel)

        def place(number: int) -> None:
            orders.begin(db, number, "SKU-1", 1)
            orders.end(db, number, orders.over_grpc(stub, number, "SKU-1", 1))

        yield place, wire


@contextmanager
def queue(relay: Relay) -> Iterator[tuple[Place, Wire]]:
    """Place with a message, and wait for the message that comes back."""
    url = urlsplit(os.environ["BROKER_URL"])
    with relay(url.port or 5672) as wire:
        host = f"{url.username}:{url.password}@127.0.0.1:{wire.port}"
        os.environ["BROKER_URL"] = url._replace(netloc=host).geturl()
        with (
            service("stock_queue.py"),
            orders.broker(os.environ["BROKER_URL"]) as connection,
            orders.connect() as db,
        ):
            producer = Producer(connection)
            answers = connection.SimpleQueue(Queue("reserved", durable=True))

            def place(number: int) -> None:
                orders.begin(db, number, "SKU-1", 1)
                orders.over_queue(producer, number, "SKU-1", 1)
                message = answers.get(timeout=10)
                body = message.decode()
                orders.end(db, body["order"], body["reserved"])
                message.ack()

            yield place, wire
        os.environ["BROKER_URL"] = url.geturl()


def commits() -> int:
    """Return how many transactions the three databases have committed."""
    query = "SELECT sum(xact_commit) FROM pg_stat_database WHERE datname = ANY(%s)"
    names = [
        urlsplit(os.environ[name]).path[1:]
        for name in ("SHOP_DATABASE", "STOCK_DATABASE", "ORDERS_DATABASE")
    ]
    time.sleep(2)  # a connection reports its figures when it has ended
    with psycopg.connect(os.environ["SHOP_DATABASE"]) as db:
        (count,) = db.execute(query, [names]).fetchone() or (0,)
        return int(count)


def measured(way: Way) -> str:
    """Return commits, bytes (to the nearest twenty) and round trips per order."""
    fill()
    before = commits()
    with way(counting) as (place, wire):
        place(1)
        began = wire.sent + wire.received
        for number in range(100, 100 + ORDERS):
            place(number)
        moved = (wire.sent + wire.received - began) / ORDERS
    done = (commits() - before) / (ORDERS + 1)
    fill()
    with way(distant) as (place, _):
        place(1)
        times = []
        for number in range(2, 7):
            began = time.perf_counter()
            place(number)
            times.append(time.perf_counter() - began)
    # The least but one: of five, a machine that is busy may stretch or skew one.
    trips = round(sorted(times)[1] / (2 * ONE_WAY))
    return f"{done:>7.0f} {20 * round(moved / 20):>6} {trips:>6}"


if __name__ == "__main__":
    print("per order    databases commits  bytes  trips  between the processes")
    for name, way, databases, between in (
        ("one process", in_one, 1, "nothing"),
        ("HTTP", http, 2, "1 request, 1 response"),
        ("gRPC", rpc, 2, "1 call, 1 response"),
        ("queue", queue, 2, "2 messages, 2 confirms, 2 acks"),
    ):
        print(f"{name:<12} {databases:>9} {measured(way)}  {between}")
