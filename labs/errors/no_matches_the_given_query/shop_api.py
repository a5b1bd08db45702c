import project
from django.contrib.auth.models import User
from rest_framework import routers, serializers, viewsets
from rest_framework.permissions import IsAuthenticated

from shop.models import Order


class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "note"]


# region view
class OrderViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Order.objects.filter(customer=self.request.user)


# endregion view
router = routers.DefaultRouter()
router.register("orders", OrderViewSet, basename="order")
urlpatterns = router.urls
ada, bob = (User.objects.create(username=name) for name in ("ada", "bob"))
order = Order.objects.create(customer=ada, note="to the door")
