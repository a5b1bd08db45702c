from celery import Celery
from celery.signals import worker_ready

app = Celery("shop", broker="memory://")
worker_ready.connect(lambda sender, **_: sender.stop(), weak=False)
# region retry
app.conf.broker_connection_retry = False
app.conf.broker_connection_retry_on_startup = False
# endregion retry
