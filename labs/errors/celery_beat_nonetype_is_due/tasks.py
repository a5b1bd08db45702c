from celery import Celery

app = Celery("shop", broker="memory://")
# region schedule
app.conf.beat_schedule = {"report": {"task": "shop.report", "schedule": None}}
# endregion schedule
