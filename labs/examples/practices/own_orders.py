"""One order for the customer whose order it is: without and with a check."""

from django.db.models import QuerySet
from django.urls import path
from rest_framework import serializers
from rest_framework.generics import RetrieveUpdateAPIView
from rest_framework.permissions import IsAuthenticated

from shop.orders.models import Order


class StatusSerializer(serializers.ModelSerializer):
    """An order's status: any of the words that the model knows."""

    class Meta:
        model = Order
        fields = ["id", "status"]


# region failing
class AnyOrder(RetrieveUpdateAPIView):
    """An order, for anyone who is signed in."""

    permission_classes = [IsAuthenticated]
    serializer_class = StatusSerializer
    queryset = Order.objects.all()


# endregion failing


# region fixed
class CancelSerializer(StatusSerializer):
    """An order that its customer may cancel, and nothing else."""

    status = serializers.ChoiceField([Order.Status.CANCELLED])


class OwnOrder(RetrieveUpdateAPIView):
    """An order, for the customer whose id our sign-in wrote into the token."""

    permission_classes = [IsAuthenticated]
    serializer_class = CancelSerializer

    def get_queryset(self) -> QuerySet[Order]:
        """Return the orders of the one who asks; others do not exist."""
        return Order.objects.filter(customer=self.request.auth["customer"])


# endregion fixed

urlpatterns = [
    path("failing/orders/<int:pk>/", AnyOrder.as_view()),
    path("fixed/orders/<int:pk>/", OwnOrder.as_view()),
]
