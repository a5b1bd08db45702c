import os

import pika

connection = pika.BlockingConnection(pika.URLParameters(os.environ["BROKER_URL"]))
channel = connection.channel()
channel.queue_declare("receipts")


def on_message(channel, method, properties, body):
    print(body.decode())


# region consume
channel.basic_consume(queue="receipts", on_message_callback=on_message, no_ack=True)
# endregion consume
connection.close()
