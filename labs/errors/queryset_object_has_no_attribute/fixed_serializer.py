import project
from rest_framework import serializers

from shop.models import Product

Product.objects.create(name="lamp", price=9)


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["name", "price"]


# region serialize
print(ProductSerializer(Product.objects.all(), many=True).data)
# endregion serialize
