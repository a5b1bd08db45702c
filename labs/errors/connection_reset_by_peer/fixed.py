import socket
import time

import peer

address = peer.address()
# region retry
for attempt in range(3):
    try:
        with socket.create_connection(address) as connection:
            time.sleep(0.2)
            connection.recv(100)
        break
    except (ConnectionResetError, BrokenPipeError):
        print("try again")
# endregion retry
