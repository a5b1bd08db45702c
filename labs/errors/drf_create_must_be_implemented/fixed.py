import project
from rest_framework import serializers

from shop.models import Product


# region serializer
class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["name", "price"]


serializer = ProductSerializer(data={"name": "lamp", "price": "9"})
serializer.is_valid(raise_exception=True)
serializer.save()
# endregion serializer
print(serializer.data)
