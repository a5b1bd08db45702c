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

    @transaction.atomic
    def create(self, validated_data):
        products = validated_data.pop("products")
        order = super().create(validated_data)
        for product in products:
            order.products.create(**product)
        return order


# endregion serializer
serializer = OrderSerializer(
    data={"note": "", "products": [{"name": "lamp", "price": "9.00"}]}
)
serializer.is_valid(raise_exception=True)
order = serializer.save(customer=ada)
print(order.products.count())
