import project
from django.contrib.auth.models import User
from rest_framework import serializers

from shop.models import Order, Product


# region serializer
class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "products"]


# endregion serializer
ada = User.objects.create(username="ada")
lamp = Product.objects.create(name="lamp", price=9)


def place_order(data):
    serializer = OrderSerializer(data=data)
    if not serializer.is_valid():
        return serializer.errors
    order = serializer.save(customer=ada)
    return {"placed": order.products.count()}
