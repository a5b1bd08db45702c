import os

from celery import Celery

app = Celery("shop", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])


# region task
@app.task(name="shop.export")
def export(rows):
    lines = (f"{row};lamp;1.00\n" * 10 for row in range(rows))
    return sum(len(line) for line in lines)


# endregion task
