import os

import pika

connection = pika.BlockingConnection(pika.URLParameters(os.environ["BROKER_URL"]))
channel = connection.channel()
# region consume
channel.basic_consume("receipts", on_message_callback=print)
# endregion consume
