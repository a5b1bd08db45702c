import os

import pika

connection = pika.BlockingConnection(pika.URLParameters(os.environ["BROKER_URL"]))
channel = connection.channel()
channel.confirm_delivery()
channel.basic_publish("orders", "paid", b"7")
