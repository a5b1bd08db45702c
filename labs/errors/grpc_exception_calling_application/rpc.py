"""Makes stock_pb2.py and stock_pb2_grpc.py, and a server for this program."""

import socket
from concurrent import futures
from contextlib import contextmanager

import grpc
from grpc_tools import protoc

if protoc.main(["protoc", "-I.", "--python_out=.", "--grpc_python_out=.", "stock.proto"]):
    raise SystemExit("stock.proto was not compiled")


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextmanager
def serving(register):
    """Serve on a free port while the block runs; give the address."""
    server = grpc.server(futures.ThreadPoolExecutor(max_workers=2))
    register(server)
    port = server.add_insecure_port("127.0.0.1:0")
    server.start()
    try:
        yield f"127.0.0.1:{port}"
    finally:
        server.stop(None)
