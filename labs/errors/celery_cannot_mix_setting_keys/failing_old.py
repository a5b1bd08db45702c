from celery import Celery

# region settings
app = Celery("shop", broker="memory://")
app.conf.update(
    CELERY_ACCEPT_CONTENT=["json"],
    CELERYD_CONCURRENCY=2,
    CELERY_TIMEZONE="Africa/Nairobi",
    task_acks_late=True,
)
# endregion settings
print(app.conf.task_acks_late)
