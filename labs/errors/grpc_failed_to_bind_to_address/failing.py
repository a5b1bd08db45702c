import socket
from concurrent import futures

import grpc

with socket.socket() as other:
    other.bind(("127.0.0.1", 0))
    other.listen()
    taken = other.getsockname()[1]
    server = grpc.server(futures.ThreadPoolExecutor())
    # region fix
    port = server.add_insecure_port(f"127.0.0.1:{taken}")
    # endregion fix
    print("listens" if port != taken else "shares")
