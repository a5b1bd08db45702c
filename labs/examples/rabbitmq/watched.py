"""Ask a broker what waits, what is being worked on, and who consumes."""

from contextlib import ExitStack

from kombu import Connection, Consumer, Producer, Queue
from own_broker import own_broker

LIMIT = '{"max-length": 100000, "overflow": "reject-publish"}'
COLUMNS = ("name", "messages_ready", "messages_unacknowledged", "consumers")


def main() -> None:
    """Fill three queues; one has a consumer that is stuck, one has none."""
    healthy, stuck, forgotten = (
        Queue(name, durable=True) for name in ("receipts", "reports", "audit")
    )
    with ExitStack() as stack, own_broker() as broker:
        url = stack.enter_context(broker.run())
        options = {"confirm_publish": True}
        connection = stack.enter_context(Connection(url, transport_options=options))
        producer = Producer(connection)
        for queue, messages in ((healthy, 0), (stuck, 5), (forgotten, 7)):
            queue(connection).declare()
            for number in range(messages):
                producer.publish(number, routing_key=queue.name)
        held: list[object] = []
        for queue in (healthy, stuck):
            consumer = Consumer(
                connection, queue, on_message=held.append, prefetch_count=4
            )
            stack.enter_context(consumer)
        while len(held) < 4:
            connection.drain_events(timeout=10)
        print(broker.control("list_queues", "--quiet", *COLUMNS), end="")
        print(broker.control("set_policy", "limit", "^receipts$", LIMIT), end="")


if __name__ == "__main__":
    main()
