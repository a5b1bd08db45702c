import os
import time

import pika

parameters = pika.URLParameters(os.environ["BROKER_URL"])
parameters.heartbeat = 2
connection = pika.BlockingConnection(parameters)
channel = connection.channel()
channel.queue_declare("orders")
# region work
for step in range(9):
    time.sleep(1)
    connection.process_data_events()
channel.basic_publish("", "orders", b"7")
# endregion work
print("published")
connection.close()
