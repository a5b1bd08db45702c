import project
from rest_framework import serializers

from shop.models import Product


# region serializer
class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["id", "name", "price"]


# endregion serializer
lamp = Product(name="lamp", price=9)
print(ProductSerializer(lamp).data)
