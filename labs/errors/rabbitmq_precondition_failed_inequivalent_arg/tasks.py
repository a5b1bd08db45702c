import os

from celery import Celery
from kombu import Queue

app = Celery("shop", broker=os.environ["BROKER_URL"])
app.conf.task_queues = [Queue("receipts", queue_arguments={"x-max-priority": 10})]
