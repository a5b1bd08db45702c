import project
from django.test import Client, override_settings
from django.urls import path
from rest_framework import generics, serializers
from rest_framework.permissions import IsAuthenticated

from shop.models import Order


class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "note"]


# region view
class MyOrders(generics.ListAPIView):
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Order.objects.filter(customer=self.request.user)


# endregion view
urlpatterns = [path("orders/", MyOrders.as_view())]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/orders/").status_code)
