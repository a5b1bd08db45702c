"""A dead end: acknowledge late, and change nothing else."""

from challenges.celery_tasks_fail_silently.failing import app, order_placed

# region app
app.conf.task_acks_late = True
# endregion app

__all__ = ["app", "order_placed"]
