"""Count the connections that publishers open, with different pools."""

import os
from concurrent.futures import ThreadPoolExecutor

import queues
from celery import Celery
from proxy import proxy


def connections(limit: int, threads: int, tasks: int = 60) -> tuple[int, int]:
    """Publish tasks from threads; return connections opened and tasks arrived."""
    queues.delete()
    with proxy(os.environ["BROKER_URL"]) as path:
        app = Celery("pool", broker=path.url, set_as_current=False)
        app.conf.broker_pool_limit = limit
        app.conf.broker_transport_options = {"confirm_publish": True}
        with ThreadPoolExecutor(threads) as pool:
            calls = [pool.submit(app.send_task, "x", (n,)) for n in range(tasks)]
            for call in calls:
                call.result()
        app.close()
    return path.accepted, queues.waiting()


def main() -> None:
    """Print a line for each pool."""
    for threads, limit in [(1, 0), (12, 0), (12, 2), (1, 10), (12, 10)]:
        opened, arrived = connections(limit, threads)
        pool = f"a pool of {limit}" if limit else "no pool"
        print(f"{threads:2} threads, {pool:12} {arrived} tasks, {opened} connections")


if __name__ == "__main__":
    main()
