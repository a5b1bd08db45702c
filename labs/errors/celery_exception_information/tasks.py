import os

from celery import Celery
from celery.exceptions import Ignore

app = Celery("shop", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])


# region charge
@app.task(bind=True, name="shop.charge")
def charge(self, amount):
    self.update_state(state="FAILURE", meta={"reason": "card refused"})
    raise Ignore


# endregion charge
