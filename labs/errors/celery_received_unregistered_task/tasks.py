import os

from celery import Celery

app = Celery("shop", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])
# region imports
app.conf.imports = []
# endregion imports
