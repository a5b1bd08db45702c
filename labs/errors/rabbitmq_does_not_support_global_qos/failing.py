import os

import pika

connection = pika.BlockingConnection(pika.URLParameters(os.environ["BROKER_URL"]))
channel = connection.channel()
channel.queue_declare("orders", durable=True, arguments={"x-queue-type": "quorum"})
# region qos
channel.basic_qos(prefetch_count=10, global_qos=True)
# endregion qos
channel.basic_consume("orders", lambda *_: None)
print("consuming")
connection.close()
