from celery import Celery
from celery.schedules import crontab

app = Celery("shop", broker="memory://")


def add(one, other):
    return one + other


for wrong in (
    lambda: crontab(hour="24"),
    lambda: crontab(day_of_week="funday"),
    lambda: crontab(hour=1.5),
    lambda: app.task(add, 3),
    lambda: app.AsyncResult(None),
):
    try:
        wrong()
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
