"""Listens on $PORT and never answers, as a firewall that drops packets."""

import os
import socket
import time

with socket.create_server(("127.0.0.1", int(os.environ["PORT"]))):
    time.sleep(30)
