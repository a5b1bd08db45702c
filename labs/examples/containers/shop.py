"""Answer on a port, 8000 unless another one is given."""

import socket
import sys

# region shop
port = int(sys.argv[1]) if len(sys.argv) > 1 else 8000
try:
    server = socket.create_server(("", port))
except OSError as error:
    sys.exit(f"port {port}: {error}")
print(f"port {port}: listening", flush=True)
while True:
    server.accept()[0].close()
# endregion shop
