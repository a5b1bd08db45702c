import sys

from celery import Celery

app = Celery("shop", broker="memory://")
try:
    app.send_task("shop.send_receipt", args=7)
except TypeError as error:
    print(f"TypeError: {error}")
try:
    app.send_task("shop.send_receipt", kwargs=[7])
except TypeError as error:
    print(f"TypeError: {error}")
    sys.exit(1)
