import project
from rest_framework import serializers

from shop.models import Order, Product



class OrderSerializer(serializers.ModelSerializer):
    products = serializers.PrimaryKeyRelatedField(
        many=True, queryset=Product.objects.all(), read_only=True
    )

    class Meta:
        model = Order
        fields = ["id", "products"]


print(OrderSerializer(data={"products": []}).is_valid())
