"""The stock is down, or hangs: what the customer reads, and what is left."""

import os
import signal
import subprocess
import time
from collections.abc import Iterator

import grpc
import httpx
import orders
import shop_pb2_grpc
from kombu import Producer, Queue
from parts import fill, left, service, state

from services.processes import free_port
from services.waiting import wait_for


def customer(way: str, port: str, number: int) -> str:
    """Place one order, and return what the customer reads."""
    with orders.connect() as db:
        orders.begin(db, number, "SKU-1", 1)
        try:
            if way == "HTTP":
                with httpx.Client(base_url=f"http://127.0.0.1:{port}") as client:
                    reserved = orders.over_http(client, number, "SKU-1", 1)
            elif way == "gRPC":
                with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
                    stub = shop_pb2_grpc.StockStub(channel)
                    reserved = orders.over_grpc(stub, number, "SKU-1", 1)
            else:
                with orders.broker(os.environ["BROKER_URL"]) as connection:
                    orders.over_queue(Producer(connection), number, "SKU-1", 1)
                return "202 pending"
        except httpx.TransportError as error:
            return f"503 ({type(error).__name__})"
        except grpc.RpcError as error:
            return f"503 ({error.code().name})"
        return orders.end(db, number, reserved)


def collect(number: int) -> None:
    """Receive the stock's answer to a message, as the orders' worker does."""
    with (
        orders.broker(os.environ["BROKER_URL"]) as connection,
        orders.connect() as db,
    ):
        answers = connection.SimpleQueue(Queue("reserved", durable=True))
        message = answers.get(timeout=20)
        orders.end(db, message.decode()["order"], message.decode()["reserved"])
        message.ack()
        answers.close()


SCRIPTS = {"HTTP": "stock_http.py", "gRPC": "stock_grpc.py", "queue": "stock_queue.py"}


def down(way: str) -> str:
    """Order while no stock service runs; then start one."""
    fill()
    read = customer(way, str(free_port()), 1)
    with service(SCRIPTS[way]):
        if way == "queue":
            collect(1)
    return row(way, read)


def hanging(way: str) -> str:
    """Order while the stock service is frozen; then let it go on."""
    fill()
    with service(SCRIPTS[way]) as (process, port):
        freeze(process)
        read = customer(way, port, 1)
        process.send_signal(signal.SIGCONT)
        if way == "queue":
            collect(1)
        elif way == "HTTP":
            wait_for(lambda: left("SKU-1") == 999, "the reservation")
        else:
            time.sleep(1)
    return row(way, read)


def freeze(process: subprocess.Popen[str]) -> None:
    """Stop a process as a long pause or a starved machine does."""
    process.send_signal(signal.SIGSTOP)


def row(way: str, read: str) -> str:
    """Return a line of the table."""
    return f"  {way:<6} {read:<26} {state(1):<8} {1000 - left('SKU-1')}"


def report() -> Iterator[str]:
    """Try both failures in each way."""
    yield "         customer reads             order    pieces taken"
    yield "the stock is down, then starts"
    yield from (down(way) for way in SCRIPTS)
    yield "the stock hangs for a second, then goes on"
    yield from (hanging(way) for way in SCRIPTS)


if __name__ == "__main__":
    print("\n".join(report()))
