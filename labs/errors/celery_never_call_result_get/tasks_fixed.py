import os

from celery import Celery, chain

app = Celery("shop", broker=os.environ["REDIS_URL"], backend=os.environ["REDIS_URL"])


@app.task(name="shop.convert")
def convert(amount, currency):
    return amount * {"EUR": 2}[currency]


# region checkout
@app.task(name="shop.checkout")
def checkout(price):
    return f"charged {price}"


def start(amount):
    return chain(convert.s(amount, "EUR"), checkout.s())()
# endregion checkout
