from celery import Celery

# region settings
app = Celery("shop", broker="memory://")
app.conf.update(
    accept_content=["json"],
    worker_concurrency=2,
    timezone="Africa/Nairobi",
    task_acks_late=True,
)
# endregion settings
print(app.conf.task_acks_late)
