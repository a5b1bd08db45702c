import threading

import project
from django.db import connection, transaction

from shop.models import Product

Product.objects.create(name="lamp", price=9, stock=2)
has_read = threading.Event()


# region sell
def sell(name):
    with transaction.atomic():
        product = Product.objects.get(name=name)
        has_read.set()
        wait_for_the_other()
        product.stock -= 1
        product.save()


# endregion sell
def write_meanwhile():
    has_read.wait()
    Product.objects.create(name="desk", price=80)
    connection.close()


def wait_for_the_other():
    other.join(timeout=0.5)


other = threading.Thread(target=write_meanwhile)
other.start()
try:
    sell("lamp")
    print("sold")
finally:
    other.join()
