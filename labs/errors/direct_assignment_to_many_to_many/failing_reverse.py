import project

from shop.models import Product

lamp = Product.objects.create(name="lamp", price=9)
lamp.orders = []
