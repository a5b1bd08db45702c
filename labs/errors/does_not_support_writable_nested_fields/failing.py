import project
from django.contrib.auth.models import User
from django.db import transaction
from rest_framework import serializers

from shop.models import Order, Product

ada = User.objects.create(username="ada")


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["name", "price"]



# region serializer
class OrderSerializer(serializers.ModelSerializer):
    products = ProductSerializer(many=True)

    class Meta:
        model = Order
        fields = ["id", "note", "products"]


# endregion serializer
serializer = OrderSerializer(
    data={"note": "", "products": [{"name": "lamp", "price": "9.00"}]}
)
serializer.is_valid(raise_exception=True)
order = serializer.save(customer=ada)
print(order.products.count())
