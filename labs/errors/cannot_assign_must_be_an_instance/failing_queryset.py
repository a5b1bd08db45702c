import project
from shop.models import Order, Product

print(Order.objects.filter(customer__in=Product.objects.all()).count())
