import os

import pika

connection = pika.BlockingConnection(pika.URLParameters(os.environ["BROKER_URL"]))
channel = connection.channel()
# region consume
channel.queue_declare("receipts", durable=True)
channel.basic_consume("receipts", on_message_callback=print)
# endregion consume
print("consuming")
connection.close()
