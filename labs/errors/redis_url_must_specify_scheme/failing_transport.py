from celery import Celery

app = Celery("shop", broker="http://localhost:6379/0")
app.send_task("shop.send_receipt", retry=False)
