import socket
import time

import peer

connection = socket.create_connection(peer.address())
time.sleep(0.2)
print(connection.recv(100))
