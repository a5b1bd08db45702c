"""Count the connections that publishers open, with different pools."""

import os
import threading
from concurrent.futures import ThreadPoolExecutor

from celery import Celery

from services.proxy import proxy
from workers import queues

TASKS = 24


def connections(limit: int, threads: int) -> tuple[int, int]:
    """Publish tasks from threads; return connections opened and tasks arrived."""
    queue = f"pool.{limit}.{threads}"
    with proxy(os.environ["BROKER_URL"]) as path:
        app = Celery("pool", broker=path.url, set_as_current=False)
        app.conf.task_default_queue = queue
        app.conf.broker_pool_limit = limit
        app.conf.broker_transport_options = {"confirm_publish": True}
        # All connections that may be lent are lent at once, however quick one is.
        crowd = threading.Barrier(min(threads, limit) or threads)
        arrivals = iter(range(crowd.parties))

        def publish(count: int) -> None:
            for _ in range(count):
                with app.producer_or_acquire() as producer:
                    if next(arrivals, None) is not None:
                        crowd.wait(timeout=30)
                    app.send_task("x", producer=producer)

        with ThreadPoolExecutor(threads) as pool:
            calls = [pool.submit(publish, TASKS // threads) for _ in range(threads)]
            for call in calls:
                call.result()
        app.close()
    return path.accepted, queues.waiting(queue)


def main() -> None:
    """Print a line for each pool."""
    for threads, limit in [(1, 0), (12, 0), (12, 2), (1, 10), (12, 10)]:
        opened, arrived = connections(limit, threads)
        pool = f"a pool of {limit}" if limit else "no pool"
        many = "threads," if threads > 1 else "thread, "
        print(f"{threads:2} {many} {pool:12} {arrived} tasks, {opened} connections")


if __name__ == "__main__":
    main()
