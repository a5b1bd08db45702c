"""A browser that drops its connection instead of closing it: its tab is gone."""

import os
import socket
import struct
import time

with socket.create_connection(("127.0.0.1", int(os.environ["PORT"]))) as connection:
    connection.sendall(b"GET /report/ HTTP/1.1\r\nHost: localhost\r\n\r\n")
    connection.recv(65536)
    time.sleep(0.3)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
time.sleep(1)
