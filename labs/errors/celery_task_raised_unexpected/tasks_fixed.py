import os

from celery import Celery

app = Celery("shop", broker=os.environ["REDIS_URL"])


@app.task(name="shop.share")
# region task
def share(total, customers):
    if customers == 0:
        return 0
    return total / customers
# endregion task
