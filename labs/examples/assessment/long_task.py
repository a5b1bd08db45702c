"""One long task, two workers, two brokers: how often does the task run?"""

import os
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

from celery import Celery

from services.waiting import wait_for
from workers.worker import Worker

# region app
app = Celery("long_task", broker=os.environ["BROKER_URL"])
app.conf.update(
    task_acks_late=True,
    task_ignore_result=True,
    broker_connection_retry_on_startup=True,
    # Redis only; RabbitMQ has no such setting. The default is 3600 seconds.
    broker_transport_options=(
        {"visibility_timeout": 1} if app.conf.broker_url.startswith("redis") else {}
    ),
)


@app.task
def export() -> None:
    """Take longer than the visibility timeout: until the example says so."""
    folder = Path(os.environ["FOLDER"])
    with (folder / "runs").open("a") as runs:
        runs.write("export began\n")
    wait_for((folder / "may_end").exists, "the example to end")


@app.task
def small() -> None:
    """Show that the second worker is at work."""
    (Path(os.environ["FOLDER"]) / "small").touch()


# endregion app


def main() -> None:
    """Start an export, wait past the timeout, start a second worker."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        os.environ["FOLDER"] = str(folder)
        runs = folder / "runs"
        first = Worker("long_task", folder / "1.log", "--prefetch-multiplier=1")
        stack.callback(first.kill)
        export.delay()
        wait_for(runs.exists, "the export to begin")
        time.sleep(1.5)
        second = Worker("long_task", folder / "2.log", "--prefetch-multiplier=1")
        stack.callback(second.kill)
        small.delay()
        if app.conf.broker_url.startswith("redis"):
            wait_for(lambda: runs.read_text().count("began") == 2, "a second run", 30)
        else:
            wait_for((folder / "small").exists, "the second worker's first task")
        print(f"exports begun: {runs.read_text().count('began')}")
        (folder / "may_end").touch()


if __name__ == "__main__":
    main()
