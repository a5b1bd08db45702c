import os

from celery import Celery

app = Celery("shop", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])


# region charge
@app.task(bind=True, name="shop.charge")
def charge(self, amount):
    raise ValueError("card refused")


# endregion charge
