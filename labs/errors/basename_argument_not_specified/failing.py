import project
from rest_framework import routers, serializers, viewsets
from rest_framework.permissions import IsAuthenticated

from shop.models import Order


class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "note"]


class OrderViewSet(viewsets.ModelViewSet):
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Order.objects.filter(customer=self.request.user)


# region router
router = routers.DefaultRouter()
router.register("orders", OrderViewSet)
# endregion router
print(sorted({pattern.name for pattern in router.urls}))
