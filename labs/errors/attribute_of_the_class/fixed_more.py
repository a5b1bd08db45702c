import project
from django.contrib.auth.models import User
from django.core import serializers
from django.forms import model_to_dict

from shop.models import Order, Product

lamp = Product.objects.create(name="lamp", price=9)
order = Order.objects.create(customer=User.objects.create_user("ada"))
# region fixed
print(order.customer.username)
print(lamp.name.upper())
print(model_to_dict(lamp, fields=["name"]))
print(serializers.serialize("json", [lamp], fields=["name"]))
# endregion fixed
