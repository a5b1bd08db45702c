import socket
import time

import peer

connection = socket.create_connection(peer.address())
time.sleep(0.2)
for _ in range(3):
    try:
        connection.sendall(b"lamp")
    except ConnectionResetError:
        continue
