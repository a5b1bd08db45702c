import os
import time

from celery import Celery
from celery.exceptions import SoftTimeLimitExceeded

app = Celery("shop", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])


@app.task(name="shop.hard", time_limit=1)
def hard():
    time.sleep(5)


@app.task(name="shop.soft", soft_time_limit=1)
def soft():
    time.sleep(5)


# region tidy
@app.task(name="shop.tidy", soft_time_limit=1, time_limit=3)
def tidy():
    done = 0
    try:
        for _ in range(50):
            time.sleep(0.1)
            done += 1
    except SoftTimeLimitExceeded:
        tidy_rest.delay(done)
    return "started"
# endregion tidy


@app.task(name="shop.tidy_rest")
def tidy_rest(done):
    print("goes on after", done > 0)
