"""Sends a result through a queue in memory, and reads it as a worker or a caller does."""

import kombu


def send_and_read(result, serializer, accept=None):
    with kombu.Connection("memory://") as connection:
        queue = connection.SimpleQueue("results")
        queue.consumer.accept = accept and set(accept)
        queue.put(result, serializer=serializer)
        return queue.get(timeout=2).payload
