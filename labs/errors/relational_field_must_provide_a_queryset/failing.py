import project
from rest_framework import serializers

from shop.models import Order, Product



# region serializer
class OrderSerializer(serializers.ModelSerializer):
    products = serializers.PrimaryKeyRelatedField(many=True)

    class Meta:
        model = Order
        fields = ["id", "products"]


# endregion serializer
print(OrderSerializer(data={"products": []}).is_valid())
