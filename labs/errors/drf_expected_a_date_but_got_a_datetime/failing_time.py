import datetime

import project
from rest_framework import serializers


class OrderSerializer(serializers.Serializer):
    at = serializers.TimeField()


print(OrderSerializer({"at": datetime.datetime(2026, 12, 1, 9)}).data)
