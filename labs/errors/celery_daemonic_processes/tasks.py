import os

from celery import Celery

app = Celery("shop", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])


# region task
@app.task
def prices(names):
    from multiprocessing import Pool

    with Pool(2) as pool:
        return pool.map(len, names)


# endregion task
