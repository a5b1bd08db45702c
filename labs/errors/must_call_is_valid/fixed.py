import project
from rest_framework import serializers

from shop.models import Product


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["name", "price"]



# region save
def add(data):
    serializer = ProductSerializer(data=data)
    serializer.is_valid(raise_exception=True)
    name = serializer.validated_data["name"]
    serializer.save()
    return name


# endregion save
print(add({"name": "lamp", "price": "9.00"}))
