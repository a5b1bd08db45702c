import os

import pika

parameters = pika.URLParameters(os.environ["BROKER_URL"])
first = pika.BlockingConnection(parameters)
second = pika.BlockingConnection(parameters)
# region declare
first.channel().queue_declare("results", exclusive=True)
second.channel().queue_declare("results", exclusive=True)
# endregion declare
print("declared")
