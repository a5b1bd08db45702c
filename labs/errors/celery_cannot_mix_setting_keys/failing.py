from celery import Celery

# region settings
app = Celery("shop", broker="memory://")
app.conf.update(
    CELERY_TASK_SERIALIZER="json",
    timezone="Africa/Nairobi",
)
# endregion settings
print(app.conf.task_serializer, app.conf.timezone)
