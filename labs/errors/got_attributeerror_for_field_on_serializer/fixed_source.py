import project
from django.contrib.auth.models import User
from rest_framework import serializers

from shop.models import Order


# region serializer
class OrderSerializer(serializers.Serializer):
    id = serializers.IntegerField()
    buyer = serializers.CharField(source="customer.username")


# endregion serializer


ada = User.objects.create(username="ada")
order = Order.objects.create(customer=ada, note="to the door")
print(OrderSerializer(order).data)
