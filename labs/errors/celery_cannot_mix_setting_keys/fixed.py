from celery import Celery

# region settings
app = Celery("shop", broker="memory://")
app.conf.update(
    task_serializer="json",
    timezone="Africa/Nairobi",
)
# endregion settings
print(app.conf.task_serializer, app.conf.timezone)
