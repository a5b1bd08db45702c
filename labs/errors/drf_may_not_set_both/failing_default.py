import project
from rest_framework import serializers


class OrderSerializer(serializers.Serializer):
    # region fields
    note = serializers.CharField(required=True, default="")
    # endregion fields


print(OrderSerializer())
