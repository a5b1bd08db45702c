"""A server that takes a connection and resets it."""

import socket
import struct
import threading
import time


def address(pause=0.0):
    listener = socket.create_server(("127.0.0.1", 0))

    def run():
        while True:
            client, _ = listener.accept()
            time.sleep(pause)
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            client.close()

    threading.Thread(target=run, daemon=True).start()
    return listener.getsockname()
