"""Publish with a routing key that no binding matches."""

import os

from kombu import Connection, Exchange, Producer, Queue

orders = Exchange("orders.unroutable", type="topic", durable=True)
receipts = Queue("receipts.unroutable", orders, routing_key="order.paid")


# region unroutable
def publish(connection: Connection, **options: object) -> list[str]:
    """Publish with a typing mistake in the key; return what the broker returned."""
    returned: list[str] = []
    producer = Producer(
        connection,
        on_return=lambda error, *_: returned.append(str(error)),
    )
    producer.publish(
        {"order": 1},
        exchange=orders,
        routing_key="orders.paid",
        declare=[receipts],
        **options,
    )
    return returned


# endregion unroutable


def main() -> None:
    """Publish it with and without `mandatory`, both confirmed."""
    options = {"confirm_publish": True}
    with Connection(os.environ["BROKER_URL"], transport_options=options) as connection:
        for how in ({}, {"mandatory": True}):
            returned = publish(connection, **how)
            print(f"{how or 'no option'}: returned {returned or 'nothing'}")
        queue = receipts(connection)
        print("in the queue:", queue.queue_declare(passive=True).message_count)


if __name__ == "__main__":
    main()
