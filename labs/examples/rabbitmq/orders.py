"""Tell two queues about orders, and work one of them off."""

import os

from kombu import Connection, Consumer, Exchange, Producer, Queue
from kombu.message import Message

# region topology
orders = Exchange("orders", type="topic", durable=True)
receipts = Queue("receipts", orders, routing_key="order.paid", durable=True)
audit = Queue("audit", orders, routing_key="order.#", durable=True)
# endregion topology


# region publish
def publish(url: str, event: str, order: int) -> None:
    """Tell the exchange what happened to an order; raise when it cannot be kept."""
    options = {"confirm_publish": True}
    with Connection(url, transport_options=options) as connection:
        Producer(connection).publish(
            {"order": order},
            exchange=orders,
            routing_key=event,
            declare=[receipts, audit],
            delivery_mode="persistent",
            confirm_timeout=5,
        )


# endregion publish


# region consume
def send_receipts(url: str, messages: int) -> None:
    """Work off some messages of the queue, one at a time."""

    def work(body: dict[str, int], message: Message) -> None:
        key = message.delivery_info["routing_key"]
        print(f"receipt for order {body['order']} ({key})")
        message.ack()

    with Connection(url) as connection:
        with Consumer(connection, receipts, callbacks=[work], prefetch_count=1):
            for _ in range(messages):
                connection.drain_events(timeout=10)


# endregion consume


def main() -> None:
    """Publish three events, count what waits where, and send the receipts."""
    url = os.environ["BROKER_URL"]
    for event, order in [("order.placed", 1), ("order.paid", 1), ("order.paid", 2)]:
        publish(url, event, order)
    with Connection(url) as connection:
        for queue in (receipts, audit):
            waiting = queue(connection).queue_declare(passive=True).message_count
            print(f"{queue.name}: {waiting} waiting")
    send_receipts(url, 2)


if __name__ == "__main__":
    main()
