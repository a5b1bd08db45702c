import project
from rest_framework import serializers

from shop.models import Product


# region serializer
class ProductSerializer(serializers.ModelSerializer):
    in_stock = serializers.SerializerMethodField()

    class Meta:
        model = Product
        fields = ["id", "price", "in_stock"]

    def get_in_stock(self, product):
        return product.stock > 0


# endregion serializer
lamp = Product(name="lamp", price=9)
print(ProductSerializer(lamp).data)
