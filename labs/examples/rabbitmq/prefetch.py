"""Share twenty messages between a consumer that is stuck and one that works."""

import os
import socket
from contextlib import suppress

from kombu import Connection, Consumer, Producer, Queue
from kombu.message import Message

MESSAGES = 20


# region share
def share(url: str, prefetch: int) -> tuple[int, int]:
    """Return what the stuck consumer holds and what the other one finished."""
    limit = {"prefetch_count": prefetch}
    queue = Queue(f"prefetch.{prefetch}", auto_delete=True)
    held: list[Message] = []
    done: list[Message] = []

    def finish(message: Message) -> None:
        message.ack()
        done.append(message)

    with Connection(url) as stuck, Connection(url) as working:
        with (
            Consumer(stuck, queue, **limit, on_message=held.append),
            Consumer(working, queue, **limit, on_message=finish),
        ):
            producer = Producer(Connection(url))
            for number in range(MESSAGES):
                producer.publish(number, routing_key=queue.name)
            for connection in (stuck, working):
                with suppress(socket.timeout):
                    while True:
                        connection.drain_events(timeout=1)
            producer.connection.release()
    return len(held), len(done)


# endregion share


def main() -> None:
    """Compare no limit, which is 0, with one message at a time."""
    for prefetch in (0, 1):
        held, done = share(os.environ["BROKER_URL"], prefetch)
        print(f"prefetch {prefetch}: stuck holds {held}, the other finished {done}")


if __name__ == "__main__":
    main()
