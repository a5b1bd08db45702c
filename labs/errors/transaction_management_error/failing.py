import project
from django.db import IntegrityError, transaction
from django.db.models import F

from shop.models import Product


# region restock
def restock(names):
    with transaction.atomic():
        for name in names:
            try:
                Product.objects.create(name=name, price=1)
            except IntegrityError:
                same = Product.objects.filter(name=name)
                same.update(stock=F("stock") + 1)


# endregion restock
restock(["lamp", "lamp"])
