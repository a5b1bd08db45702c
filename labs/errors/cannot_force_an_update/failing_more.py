import project
from django.contrib.auth.models import User
from show import show

from shop.models import Order, Product

ada = User.objects.create_user("ada")
lamp = Product.objects.create(name="lamp", price=9)
order = Order.objects.create(customer=ada)
show(lambda: lamp.save(update_fields=["cost"]))
show(lambda: order.save(update_fields=["products"]))
show(lambda: lamp.save(force_insert=True, force_update=True))
show(lambda: Product(name="desk").save(force_update=True))
show(lambda: Product(name="desk").delete())
show(lambda: Order.objects.filter(customer=User(username="bob")).exists())
show(lambda: {Product(name="desk")})
show(lambda: Product.objects.filter(name__gt=None))
Product.objects.filter(pk=lamp.pk).delete()
show(lambda: lamp.save(force_update=True))
