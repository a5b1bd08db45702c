import os

import pika

connection = pika.BlockingConnection(pika.URLParameters(os.environ["BROKER_URL"]))
channel = connection.channel()
channel.confirm_delivery()
# region publish
channel.exchange_declare("orders", "direct", durable=True)
channel.queue_declare("receipts", durable=True)
channel.queue_bind("receipts", "orders", "paid")
channel.basic_publish("orders", "paid", b"7")
# endregion publish
print("published")
connection.close()
