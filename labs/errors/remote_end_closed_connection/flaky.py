"""A server that hangs up on the first connection of each kind, and answers the others."""

import socket
import struct
import threading

RESET = struct.pack("ii", 1, 0)


def serve(hang_ups=1, reset=False):
    """Return the address of a server that hangs up so often before it answers."""
    listener = socket.create_server(("127.0.0.1", 0))

    def run():
        for number in range(1000):
            client, _ = listener.accept()
            client.recv(65536)
            if number >= hang_ups:
                client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
            elif reset:
                client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
            client.close()

    threading.Thread(target=run, daemon=True).start()
    return f"http://127.0.0.1:{listener.getsockname()[1]}"
