import project
from shop.models import Order, Product

lamp = Product.objects.create(name="lamp", price=40)
# region filter
orders = Order.objects.filter(products=lamp)
# endregion filter
print(orders.count())
