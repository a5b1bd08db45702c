import project
from rest_framework import serializers

from shop.models import Product


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["name", "price"]


lamp = Product.objects.create(name="lamp", price=9)
# region serialize
print(ProductSerializer(lamp).data)
# endregion serialize
