"""Two threads move stock at once, the second in the other direction."""

from threading import Barrier, Thread

import project
from django.db import connection
from shop.models import Product

Product.objects.all().delete()
Product.objects.create(pk=1, name="mug", price=1, stock=9)
Product.objects.create(pk=2, name="tee", price=1, stock=9)
first_locked = Barrier(2)


def both_ways(move):
    def run(source, target):
        try:
            move(source, target)
        finally:
            connection.close()

    threads = [Thread(target=run, args=pair) for pair in [(1, 2), (2, 1)]]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(list(Product.objects.order_by("pk").values_list("name", "stock")))
