import os
import time

from kombu import Connection

connection = Connection(os.environ["BROKER_URL"], heartbeat=2)
channel = connection.channel()
time.sleep(9)
try:
    channel.queue_declare("orders")
except OSError:
    pass
channel.close()
