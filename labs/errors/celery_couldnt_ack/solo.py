"""A worker with the pool `solo`, without an event loop, as Celery runs on Windows.

With one, chance decides what notices first that the connection is gone: the ack or a read.
"""

from tasks import app

app.Worker(
    pool="solo",
    loglevel="INFO",
    pidfile="worker.pid",
    use_eventloop=False,
    without_gossip=True,
    without_mingle=True,
).start()
