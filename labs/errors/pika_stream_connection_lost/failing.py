import os
import time

import pika

parameters = pika.URLParameters(os.environ["BROKER_URL"])
parameters.heartbeat = 2
connection = pika.BlockingConnection(parameters)
channel = connection.channel()
channel.queue_declare("orders")
# region work
time.sleep(9)  # A long task: pika gets no turn to send heartbeats.
channel.basic_publish("", "orders", b"7")
# endregion work
