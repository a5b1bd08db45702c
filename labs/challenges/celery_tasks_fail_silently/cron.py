"""Run the command as cron does, on the queue of an experiment: `cron.py OPTIONS`."""

import os
import sys

from challenges.celery_tasks_fail_silently.fixed import app
from challenges.celery_tasks_fail_silently.receipts import Command

if __name__ == "__main__":
    app.conf.task_default_queue = os.environ["QUEUE"]
    Command().run_from_argv(["manage.py", "receipts", *sys.argv[1:]])
