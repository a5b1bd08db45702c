import project
from rest_framework import serializers

from shop.models import Product


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["name", "price"]

    # region methods
    def validate(self, data):
        if data["price"] <= 0:
            raise serializers.ValidationError({"price": "Has to be above 0."})
        return data

    def create(self, validated_data):
        return Product.objects.create(**validated_data)

    # endregion methods


serializer = ProductSerializer(data={"name": "lamp", "price": "9"})
serializer.is_valid(raise_exception=True)
print(serializer.save())
