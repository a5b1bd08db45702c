import project
from rest_framework import serializers

from shop.models import Product


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["name", "price"]



ProductSerializer(data={"name": "lamp", "price": "9.00"}).save()
