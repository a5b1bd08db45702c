import os
import time

from kombu import Connection


# region work
def publish(order_id):
    with Connection(os.environ["BROKER_URL"], heartbeat=2) as connection:
        queue = connection.SimpleQueue("orders")
        time.sleep(9)  # A long calculation; nobody sends heartbeats meanwhile.
        queue.put({"order": order_id})
        queue.close()


publish(7)
# endregion work
print("published")
