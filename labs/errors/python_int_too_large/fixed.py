import datetime

import project
from django.core.validators import MaxValueValidator
from shop.models import Product

# region get
number = int("99999999999999999999")
product = Product.objects.filter(id=number).first() if number < 2**63 else None
# endregion get
print(product)
print(datetime.datetime.fromtimestamp(1764579600000 / 1000, datetime.UTC))
