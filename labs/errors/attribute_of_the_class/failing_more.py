import project
from django.contrib.auth.models import User
from django.core import serializers
from django.forms import model_to_dict
from show import show

from shop.models import Order, Product


class Plain:
    name = "lamp"


show(lambda: Plain.objects.all())
show(lambda: Order.customer.username)
show(lambda: Product.name.upper())
show(lambda: Order.products.all())
show(lambda: model_to_dict("lamp"))
show(lambda: model_to_dict([Product()]))
show(lambda: serializers.serialize("json", Product.objects.create(name="a", price=1)))
show(lambda: serializers.serialize("json", [{"name": "lamp"}]))
