"""Publish to a broker whose memory limit is reached."""

import threading
import time
from contextlib import suppress

from kombu import Connection, Producer, Queue
from own_broker import own_broker

queue = Queue("alarm", durable=True)


def publish(url: str, returned: threading.Event, *, confirm: bool) -> None:
    """Publish one message, and set `returned` when that call comes back."""
    options = {"confirm_publish": confirm}
    # The broker stops while the call still waits.
    with suppress(OSError), Connection(url, transport_options=options) as connection:
        producer = Producer(connection)
        producer.publish("x", routing_key="alarm", declare=[queue])
        returned.set()


def main() -> None:
    """Tell whether the calls come back within three seconds."""
    with own_broker("{vm_memory_high_watermark, 0}") as broker, broker.run() as url:
        calls = {confirm: threading.Event() for confirm in (False, True)}
        for confirm, returned in calls.items():
            threading.Thread(
                target=publish,
                args=(url, returned),
                kwargs={"confirm": confirm},
                daemon=True,
            ).start()
        calls[False].wait(timeout=30)  # A busy machine may take its time.
        time.sleep(3)
        for confirm, returned in calls.items():
            state = "came back" if returned.is_set() else "waits"
            print(f"confirm_publish={confirm}: after 3 s the call {state}")


if __name__ == "__main__":
    main()
