"""Restart a broker and see which messages it still has."""

from amqp.exceptions import NotFound
from kombu import Connection, Producer, Queue
from own_broker import own_broker

KINDS = {
    ("durable", "persistent"): Queue("dp", durable=True),
    ("durable", "transient"): Queue("dt", durable=True),
    ("not durable", "persistent"): Queue("tp", durable=False),
}


def main() -> None:
    """Put one message into each queue, restart, and count."""
    with own_broker() as broker:
        options = {"confirm_publish": True}
        with broker.run(again=True) as url:
            with Connection(url, transport_options=options) as connection:
                for (_, mode), queue in KINDS.items():
                    Producer(connection).publish(
                        "x", routing_key=queue.name, declare=[queue], delivery_mode=mode
                    )
        with broker.run() as url:
            for (queue_kind, mode), queue in KINDS.items():
                with Connection(url) as connection:
                    try:
                        left = queue(connection).queue_declare(passive=True)
                        found = f"queue there, messages: {left.message_count}"
                    except NotFound:
                        found = "queue gone"
                print(f"{queue_kind} queue, {mode} message: {found}")


if __name__ == "__main__":
    main()
