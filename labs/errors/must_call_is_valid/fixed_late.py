import project
from rest_framework import serializers

from shop.models import Product


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["name", "price"]



# region save
serializer = ProductSerializer(data={"name": "lamp", "price": "9.00"})
serializer.is_valid(raise_exception=True)
serializer.save()
print(serializer.data)
# endregion save
