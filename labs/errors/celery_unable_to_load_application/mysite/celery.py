from celery import Celery

app = Celery("mysite", broker="memory://")
