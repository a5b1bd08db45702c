"""Mistakes that the broker answers by closing the channel or the connection."""

import os
from collections.abc import Callable

from kombu import Connection, Exchange, Queue

URL = os.environ["BROKER_URL"]


def said_by(mistake: Callable[[Connection], object]) -> str:
    """Return the words of the exception that a mistake ends in."""
    with Connection(URL) as connection:
        try:
            mistake(connection)
        except connection.channel_errors as error:
            return f"{type(error).__name__}: {error}"
    return "nothing"


def declare_differently(connection: Connection) -> None:
    """Declare a classic queue, and then the same name as a quorum queue."""
    Queue("settled")(connection).declare()
    quorum = {"x-queue-type": "quorum"}
    Queue("settled", queue_arguments=quorum)(connection).declare()


def publish_nowhere(connection: Connection) -> None:
    """Publish to an exchange that nobody declared, and wait for the answer."""
    Exchange("missing")(connection).publish("x", routing_key="y")
    connection.drain_events(timeout=5)


def ack_twice(connection: Connection) -> None:
    """Acknowledge one message two times."""
    channel = connection.default_channel
    channel.basic_ack(delivery_tag=1)
    connection.drain_events(timeout=5)


def main() -> None:
    """Make the mistakes."""
    for mistake in (declare_differently, publish_nowhere, ack_twice):
        print(f"# {mistake.__name__}\n{said_by(mistake)}")


if __name__ == "__main__":
    main()
