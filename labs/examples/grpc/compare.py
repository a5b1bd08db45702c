"""The same call many times over gRPC and over REST: bytes and time."""

import gzip
import json
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import grpc
import httpx
import shop_pb2
import shop_pb2_grpc
from counting import counting
from google.protobuf.json_format import ParseDict

CALLS = 300
# Probes of the bandwidth come when they come, and would be counted.
STEADY = [("grpc.http2.bdp_probe", 0)]


def timed(call: Callable[[], object], calls: int) -> float:
    """Return the seconds that this many calls take, one after the other."""
    began = time.perf_counter()
    for _ in range(calls):
        call()
    return time.perf_counter() - began


def cpu(call: Callable[[], object], calls: int) -> float:
    """Return the seconds of processor time that they take in this process."""
    began = time.process_time()
    timed(call, calls)
    return time.process_time() - began


@contextmanager
def both(grpc_port: int, rest_port: int) -> Iterator[list[Callable[[], bytes]]]:
    """Give the two calls, each over one connection that stays open."""
    with (
        grpc.insecure_channel(f"127.0.0.1:{grpc_port}", options=STEADY) as channel,
        httpx.Client(base_url=f"http://127.0.0.1:{rest_port}", timeout=5) as client,
    ):
        stub = shop_pb2_grpc.StockStub(channel)
        request = shop_pb2.GetProductRequest(sku="SKU-1")

        def over_grpc() -> bytes:
            return bytes(stub.GetProduct(request, timeout=5).SerializeToString())

        def over_rest() -> bytes:
            return client.get("/products/SKU-1").raise_for_status().content

        yield [over_grpc, over_rest]


def count(grpc_port: int, rest_port: int) -> Iterator[str]:
    """Count the bytes of a hundred calls after the first two."""
    with counting(grpc_port) as rpc, counting(rest_port) as web:
        with both(rpc.port, web.port) as calls:
            for name, call, wire in zip(
                ("gRPC", "REST"), calls, (rpc, web), strict=True
            ):
                call()
                message = len(call())
                before = wire.sent, wire.received
                timed(call, 100)
                sent = round((wire.sent - before[0]) / 100)
                received = round((wire.received - before[1]) / 100)
                yield f"{name}      {message:>7}  {sent:>7}  {received:>8}"


def lists() -> Iterator[str]:
    """Compare a list of a hundred products, plain and compressed."""
    rows = [
        {"sku": f"SKU-{n}", "name": f"Kettle {n}", "price_cents": 2490 + 7 * n}
        for n in range(100)
    ]
    as_json = json.dumps({"products": rows}).encode()
    message = ParseDict({"products": rows}, shop_pb2.ProductList())
    packed = message.SerializeToString()
    for name, data in (("protobuf", packed), ("JSON", as_json)):
        small = len(gzip.compress(data, mtime=0))
        yield f"{name:<9} {len(data):>7,}  {small:>7,}"


def main(grpc_port: int, rest_port: int) -> None:
    """Print the bytes, and on the last lines how much more time and work REST took."""
    print("one product message  sent    received")
    print("\n".join(count(grpc_port, rest_port)))
    print("100 products  plain  gzip")
    print("\n".join(lists()))
    with both(grpc_port, rest_port) as (over_grpc, over_rest):
        rounds = [(timed(over_grpc, CALLS), timed(over_rest, CALLS)) for _ in range(5)]
        work = [(cpu(over_grpc, CALLS), cpu(over_rest, CALLS)) for _ in range(3)]
    fastest_rpc, fastest_rest = (min(one) for one in zip(*rounds, strict=True))
    print(f"{fastest_rest / fastest_rpc:.2f}")
    least_rpc, least_rest = (min(one) for one in zip(*work, strict=True))
    print(f"{least_rest / least_rpc:.2f}")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
