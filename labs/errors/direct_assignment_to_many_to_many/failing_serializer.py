import project
from django.contrib.auth.models import User
from rest_framework import serializers

from shop.models import Order, Product

lamp = Product.objects.create(name="lamp", price=9)


# region serializer
class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "products"]

    def create(self, validated_data):
        return Order.objects.create(**validated_data)


# endregion serializer
serializer = OrderSerializer(data={"products": [lamp.pk]})
serializer.is_valid(raise_exception=True)
order = serializer.save(customer=User.objects.create(username="ada"))
print(order.products.count())
