import os

from celery import Celery

app = Celery("shop", broker=os.environ["BROKER"])
