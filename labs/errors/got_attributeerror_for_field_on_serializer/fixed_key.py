import project
from django.contrib.auth.models import User
from rest_framework import serializers

from shop.models import Order


class OrderSerializer(serializers.Serializer):
    id = serializers.IntegerField()
    note = serializers.CharField(default="")


ada = User.objects.create(username="ada")
order = Order.objects.create(customer=ada, note="to the door")
print(OrderSerializer({"id": 7}).data)
