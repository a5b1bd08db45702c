"""Read by Gunicorn: `gunicorn --config gunicorn_conf.py`."""

from typing import Any

from prometheus_client import multiprocess


# region child-exit
def child_exit(server: Any, worker: Any) -> None:
    """Forget the gauges of a worker that has ended."""
    multiprocess.mark_process_dead(worker.pid)


# endregion child-exit
