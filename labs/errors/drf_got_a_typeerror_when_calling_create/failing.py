import project
from rest_framework import serializers

from shop.models import Product


# region serializer
class ProductSerializer(serializers.ModelSerializer):
    notify = serializers.EmailField(write_only=True)

    class Meta:
        model = Product
        fields = ["name", "price", "notify"]


# endregion serializer
lamp = ProductSerializer(data={"name": "lamp", "price": 40, "notify": "ada@example.com"})
lamp.is_valid(raise_exception=True)
lamp.save()
