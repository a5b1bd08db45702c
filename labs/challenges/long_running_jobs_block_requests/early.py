"""The same jobs, acknowledged as Celery does by default: before the work."""

from challenges.long_running_jobs_block_requests.jobs import app

app.conf.update(task_acks_late=False, task_reject_on_worker_lost=False)
