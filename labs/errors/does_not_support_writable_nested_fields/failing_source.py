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
    username = serializers.CharField(source="customer.username")

    class Meta:
        model = Order
        fields = ["id", "note", "username"]


serializer = OrderSerializer(data={"note": "", "username": "ada"})
serializer.is_valid(raise_exception=True)
print(serializer.save().note)
