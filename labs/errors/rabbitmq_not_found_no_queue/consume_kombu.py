import os

import kombu

with kombu.Connection(os.environ["BROKER_URL"]) as connection:
    connection.default_channel.basic_consume("nowhere", callback=print)
