import os

import pika

connection = pika.BlockingConnection(pika.URLParameters(os.environ["BROKER_URL"]))
channel = connection.channel()
channel.queue_declare("receipts")


def on_message(channel, method, properties, body):
    print(body.decode())


# region consume
channel.basic_consume(on_message, queue="receipts", no_ack=True)
# endregion consume
connection.close()
