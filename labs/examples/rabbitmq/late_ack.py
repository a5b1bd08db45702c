"""Hold a message longer than the broker allows: 2 s here, 30 minutes by default."""

from amqp.exceptions import AMQPError
from kombu import Connection, Consumer, Producer, Queue
from own_broker import own_broker

queue = Queue("slow", durable=True)


def main() -> None:
    """Take a message, do not acknowledge it, and print what the broker says."""
    limits = "{consumer_timeout, 2000}, {channel_tick_interval, 500}"
    with own_broker(limits) as broker, broker.run() as url:
        with Connection(url) as connection:
            Producer(connection).publish("x", routing_key="slow", declare=[queue])
            with Consumer(connection, queue, on_message=lambda message: None):
                try:
                    while True:
                        connection.drain_events(timeout=20)
                except AMQPError as error:
                    print(f"{type(error).__name__}: {error}")
                    connection.collect()
        with Connection(url) as connection:
            message = queue(connection).get()
            print("given back: redelivered =", message.delivery_info["redelivered"])


if __name__ == "__main__":
    main()
