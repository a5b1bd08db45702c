import project
from django.contrib.auth.models import User

from shop.models import Product

ada = User.objects.create(username="ada")
for read in [
    lambda: Product.objects.all().date,
    lambda: Product.objects.price,
    lambda: ada.orders.total,
]:
    try:
        read()
    except AttributeError as error:
        print(f"AttributeError: {error}")
Product.objects.all().date
