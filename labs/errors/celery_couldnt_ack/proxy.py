"""Stands before RabbitMQ as a load balancer does: a client that is silent for 3 seconds is cut off.

RabbitMQ itself does so after missed heartbeats, at a time that varies.
"""

import os
import socket
import struct
import threading
from contextlib import suppress
from pathlib import Path

from kombu.utils.url import parse_url

broker = parse_url(os.environ["BROKER_URL"])
RESET = struct.pack("ii", 1, 0)


def pump(source, target):
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
    source.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET)
    source.close()


listener = socket.create_server(("127.0.0.1", 0))
Path("port").write_text(str(listener.getsockname()[1]), encoding="ascii")
while True:
    client, _ = listener.accept()
    client.settimeout(3)
    server = socket.create_connection((broker["hostname"], broker["port"]))
    for pair in ((client, server), (server, client)):
        threading.Thread(target=pump, args=pair, daemon=True).start()
