import os

import pika

connection = pika.BlockingConnection(pika.URLParameters(os.environ["BROKER_URL"]))
channel = connection.channel()
# region declare
channel.queue_delete("receipts")
channel.queue_declare("receipts", durable=False)
# A later release wants the queue to survive a restart.
channel.queue_declare("receipts.v2", durable=True)
# endregion declare
print("both are there")
connection.close()
