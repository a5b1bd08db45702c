"""Lose a consumer before its ack, then one that refuses every message."""

import os

from kombu import Connection, Exchange, Producer, Queue

dead = Queue("redelivered.dead", Exchange("redelivered.dead", type="fanout"))
work = Queue(
    "redelivered.work",
    queue_arguments={"x-dead-letter-exchange": "redelivered.dead"},
)


def main() -> None:
    """Print what the broker says about a message each time it hands it over."""
    url = os.environ["BROKER_URL"]
    with Connection(url) as connection:
        dead(connection).declare()
        Producer(connection).publish(
            {"order": 1}, routing_key=work.name, declare=[work]
        )

    # region redelivered
    print("redelivered?")
    with Connection(url) as connection:
        message = work(connection).get()
        print("first:", message.delivery_info["redelivered"])
        # The process ends here: no ack.

    with Connection(url) as connection:
        message = work(connection).get()
        print("second:", message.delivery_info["redelivered"])
        message.reject(requeue=False)  # this one will never work
    # endregion redelivered

    with Connection(url) as connection:
        message = dead(connection).get()
        death = message.headers["x-death"][0]
        print("dead letter:", message.payload)
        for name in ("queue", "reason", "count"):
            print(f"  {name}: {death[name]}")
        message.ack()


if __name__ == "__main__":
    main()
