from orders import place
from rest_framework import generics, permissions, serializers

from shop.models import Order


# region view
class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "customer", "note"]


class Orders(generics.CreateAPIView):
    serializer_class = OrderSerializer
    permission_classes = [permissions.IsAuthenticated]


# endregion view
place(Orders)
