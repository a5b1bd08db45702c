import datetime

import project
from rest_framework import serializers


# region serializer
class OrderSerializer(serializers.Serializer):
    created = serializers.DateField()


# endregion serializer
created = datetime.datetime(2026, 12, 1, 9, tzinfo=datetime.UTC)
print(OrderSerializer({"created": created}).data)
