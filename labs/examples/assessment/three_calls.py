"""One call by HTTP, by gRPC and through a queue: the receiver is away, or slow."""

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import grpc
import httpx
from kombu import Connection, Queue

from services.processes import free_port

DEADLINE = 1.0
QUEUE = Queue("take-stock", durable=True)


class Stock:
    """Takes a piece for each order; `slow` holds the work until the caller is gone."""

    def __init__(self) -> None:
        self.taken = 0
        self.slow = False
        self.caller_gave_up = threading.Event()
        self.done = threading.Event()


# region receivers
def http_take(stock: Stock) -> None:
    """HTTP: nothing tells the handler that nobody waits any more."""
    if stock.slow:
        stock.caller_gave_up.wait(10)
    stock.taken += 1
    stock.done.set()


def grpc_take(stock: Stock, context: grpc.ServicerContext) -> bytes:
    """gRPC: the deadline arrives with the call, and the handler can look."""
    gone = threading.Event()
    context.add_callback(gone.set)
    if stock.slow:
        gone.wait(10)
    if context.is_active():
        stock.taken += 1
    stock.done.set()
    return b""


# endregion receivers


@contextmanager
def http_server(stock: Stock, port: int) -> Iterator[None]:
    """Serve the stock by HTTP."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            """Take a piece."""
            http_take(stock)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *args: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", port), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
        yield
        server.shutdown()


@contextmanager
def grpc_server(stock: Stock, port: int) -> Iterator[None]:
    """Serve the stock by gRPC, with plain bytes in place of a proto."""
    server = grpc.server(ThreadPoolExecutor(4))
    take = grpc.unary_unary_rpc_method_handler(lambda _, ctx: grpc_take(stock, ctx))
    handlers = grpc.method_handlers_generic_handler("shop.Stock", {"Take": take})
    server.add_generic_rpc_handlers((handlers,))
    server.add_insecure_port(f"127.0.0.1:{port}")
    server.start()
    yield
    server.stop(grace=None).wait()


# region callers
def by_http(port: int) -> str:
    """Call, with a timeout."""
    try:
        answer = httpx.post(f"http://127.0.0.1:{port}/take", timeout=DEADLINE)
    except httpx.HTTPError as error:
        return type(error).__name__
    return str(answer.status_code)


def by_grpc(port: int) -> str:
    """Call, with a deadline."""
    with grpc.insecure_channel(f"127.0.0.1:{port}") as channel:
        try:
            channel.unary_unary("/shop.Stock/Take")(b"", timeout=DEADLINE)
        except grpc.RpcError as error:
            return error.code().name
    return "OK"


def by_queue(broker: str) -> str:
    """Leave a message: no answer, and nobody has to be there."""
    with Connection(broker, transport_options={"confirm_publish": True}) as link:
        producer = link.Producer()
        producer.publish({"sku": "lamp"}, routing_key=QUEUE.name, declare=[QUEUE])
    return "accepted"


# endregion callers


def drain(broker: str, stock: Stock) -> None:
    """Be the receiver of the queue: take what waits there."""
    with Connection(broker) as link:
        queue = QUEUE(link.default_channel)
        while message := queue.get():
            stock.taken += 1
            message.ack()


def while_away(broker: str) -> Iterator[str]:
    """Call while nobody listens, then start the receiver and count."""
    for label, caller, server in (
        ("HTTP", by_http, http_server),
        ("gRPC", by_grpc, grpc_server),
    ):
        stock, port = Stock(), free_port()
        told = caller(port)
        with server(stock, port):
            yield f"{label:<7}{told:<18} taken later: {stock.taken}"
    stock = Stock()
    told = by_queue(broker)
    drain(broker, stock)
    yield f"{'queue':<7}{told:<18} taken later: {stock.taken}"


def when_slow() -> Iterator[str]:
    """Call a receiver that takes longer than the caller waits."""
    for label, caller, server in (
        ("HTTP", by_http, http_server),
        ("gRPC", by_grpc, grpc_server),
    ):
        stock, port = Stock(), free_port()
        stock.slow = True
        with server(stock, port):
            told = caller(port)
            stock.caller_gave_up.set()
            stock.done.wait(10)
            yield f"{label:<7}{told:<18} taken anyway: {stock.taken}"
