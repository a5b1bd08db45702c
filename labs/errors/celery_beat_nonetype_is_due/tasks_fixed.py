from celery import Celery

app = Celery("shop", broker="memory://")
# region schedule
from celery.schedules import crontab

app.conf.beat_schedule = {"report": {"task": "shop.report", "schedule": crontab(hour=6, minute=0)}}
# endregion schedule
