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



# region ids
class OrderSerializer(serializers.ModelSerializer):
    products = serializers.PrimaryKeyRelatedField(
        many=True, queryset=Product.objects.all()
    )

    class Meta:
        model = Order
        fields = ["id", "note", "products"]


# endregion ids
lamp = Product.objects.create(name="lamp", price=9)
serializer = OrderSerializer(data={"note": "", "products": [lamp.pk]})
serializer.is_valid(raise_exception=True)
print(serializer.save(customer=ada).products.count())
