import os

from celery import Celery

app = Celery("shop", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])


@app.task(name="shop.convert")
def convert(amount, currency):
    return amount * {"EUR": 2}[currency]


# region checkout
@app.task(name="shop.checkout")
def checkout(amount):
    price = convert.delay(amount, "EUR").get(timeout=10)
    return f"charged {price}"


def start(amount):
    return checkout.delay(amount)
# endregion checkout
