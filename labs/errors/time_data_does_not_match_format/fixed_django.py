import project
from rest_framework import serializers


class OrderSerializer(serializers.Serializer):
    # region fix
    deliver_on = serializers.DateField(input_formats=["iso-8601", "%d.%m.%Y"])
    # endregion fix


order = OrderSerializer(data={"deliver_on": "30.11.2026"})
order.is_valid()
print(order.errors["deliver_on"][0] if order.errors else order.validated_data)
