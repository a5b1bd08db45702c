import project
from contextlib import suppress
from django.db import OperationalError
from restart import end_other_sessions
from shop.models import Product

for day in range(3):
    if day == 1:
        end_other_sessions()
    if day == 2:
        Product.objects.count()
    with suppress(OperationalError):
        Product.objects.count()
