import without_redis
from celery import Celery

app = Celery("shop", broker="redis://localhost:6379/0")
app.send_task("shop.receipt")
