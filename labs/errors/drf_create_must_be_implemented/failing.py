import project
from rest_framework import serializers

from shop.models import Product


# region serializer
class ProductSerializer(serializers.Serializer):
    name = serializers.CharField()
    price = serializers.DecimalField(max_digits=8, decimal_places=2)


serializer = ProductSerializer(data={"name": "lamp", "price": "9"})
serializer.is_valid(raise_exception=True)
serializer.save()
# endregion serializer
