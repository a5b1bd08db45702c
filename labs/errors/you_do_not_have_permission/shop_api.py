import project
from django.contrib.auth.models import User
from django.urls import path
from rest_framework import generics, permissions, serializers

from shop.models import Order


class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["id", "note"]


# region permission
class IsOwner(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        return obj.customer == request.user


class OrderDetail(generics.RetrieveAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [permissions.IsAuthenticated, IsOwner]


# endregion permission
urlpatterns = [path("orders/<int:pk>/", OrderDetail.as_view())]
ada, bob = (User.objects.create(username=name) for name in ("ada", "bob"))
order = Order.objects.create(customer=ada, note="to the door")
