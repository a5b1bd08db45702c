from celery import Celery
from celery.signals import worker_ready

app = Celery("shop", broker="memory://")
app.conf.task_create_missing_queues = False
worker_ready.connect(lambda sender, **_: sender.stop(), weak=False)
# region queues
from kombu import Queue

app.conf.task_queues = [Queue("celery"), Queue("high")]
# endregion queues
