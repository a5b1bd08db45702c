import project
from rest_framework import serializers

from shop.models import Order


class OrderSerializer(serializers.Serializer):
    owner = serializers.CharField(read_only=True, required=True)


print(OrderSerializer())
