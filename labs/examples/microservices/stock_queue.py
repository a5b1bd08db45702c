"""The stock service as a consumer: a message in, a message back."""

import os

from kombu import Connection, Consumer, Message, Producer, Queue
from stock import Stock

RESERVE = Queue("reserve", durable=True)
RESERVED = Queue("reserved", durable=True)
STOCK = Stock()


def main() -> None:
    """Answer each request, then acknowledge it."""
    options = {"confirm_publish": True}
    url = os.environ["BROKER_URL"]
    with Connection(url, transport_options=options) as connection:
        producer = Producer(connection)

        def receive(body: dict, message: Message) -> None:
            done = STOCK.reserve(body["order"], body["sku"], body["quantity"])
            answer = {"order": body["order"], "reserved": done}
            producer.publish(answer, routing_key="reserved", declare=[RESERVED])
            message.ack()

        with Consumer(connection, [RESERVE], on_message=None, callbacks=[receive]):
            print("ready", flush=True)
            while True:
                connection.drain_events()


if __name__ == "__main__":
    main()
