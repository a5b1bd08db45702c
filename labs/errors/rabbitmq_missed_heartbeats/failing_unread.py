import os
import time

from kombu import Connection

with Connection(os.environ["BROKER_URL"], heartbeat=2) as connection:
    queue = connection.SimpleQueue("orders")
    # region work
    for step in range(9):
        time.sleep(1)
        connection.heartbeat_check()
    queue.put({"order": 7})
    # endregion work
    print("published")
    queue.close()
