import os

import pika

connection = pika.BlockingConnection(pika.URLParameters(os.environ["BROKER_URL"]))
print("pika is connected", connection.is_open)
connection.close()
