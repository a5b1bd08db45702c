import pika

for options in (
    {"heartbeat_interval": 30},
    {"port": "amqp"},
    {"host": None},
):
    try:
        pika.ConnectionParameters(**options)
    except TypeError as error:
        print(f"TypeError: {error}")
try:
    pika.URLParameters("http://localhost:5672/")
except ValueError as error:
    print(f"ValueError: {error}")
