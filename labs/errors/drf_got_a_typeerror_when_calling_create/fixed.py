import project
from rest_framework import serializers

from shop.models import Product


# region serializer
class ProductSerializer(serializers.ModelSerializer):
    notify = serializers.EmailField(write_only=True)

    class Meta:
        model = Product
        fields = ["name", "price", "notify"]

    def create(self, validated_data):
        address = validated_data.pop("notify")
        product = super().create(validated_data)
        print("write to", address)
        return product


# endregion serializer
lamp = ProductSerializer(data={"name": "lamp", "price": 40, "notify": "ada@example.com"})
lamp.is_valid(raise_exception=True)
lamp.save()
