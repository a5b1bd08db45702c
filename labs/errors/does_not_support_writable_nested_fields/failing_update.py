import project
from django.contrib.auth.models import User
from django.db import transaction
from rest_framework import serializers

from shop.models import Order, Product

ada = User.objects.create(username="ada")


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["name", "price"]




class OrderSerializer(serializers.ModelSerializer):
    products = ProductSerializer(many=True)

    class Meta:
        model = Order
        fields = ["id", "note", "products"]


order = Order.objects.create(customer=ada)
serializer = OrderSerializer(order, data={"note": "ring twice", "products": []})
serializer.is_valid(raise_exception=True)
print(serializer.save().note)
