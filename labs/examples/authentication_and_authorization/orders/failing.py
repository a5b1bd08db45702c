"""Views that ask who it is, and take that for an answer to everything."""

from typing import Any

from rest_framework.generics import GenericAPIView, RetrieveUpdateAPIView
from rest_framework.permissions import BasePermission, IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework_simplejwt.authentication import JWTStatelessUserAuthentication

from .models import Order
from .serializers import OrderSerializer


# region views
class OneOrder(RetrieveUpdateAPIView):
    """Read or change an order."""

    permission_classes = [IsAuthenticated]
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


class Refunds(GenericAPIView):
    """Refund an order."""

    permission_classes = [IsAuthenticated]
    queryset = Order.objects.all()

    def post(self, request: Request, pk: int) -> Response:
        """Give the money back."""
        Order.objects.filter(pk=self.get_object().pk).update(refunded=True)
        return Response(status=201)


# endregion views


# region claim
class IsManager(BasePermission):
    """Believe what the token said when it was made."""

    def has_permission(self, request: Request, view: Any) -> bool:
        """Read the role from the token."""
        return request.auth is not None and request.auth["role"] == "manager"


class RefundsByClaim(Refunds):
    """Refund an order without looking anybody up."""

    authentication_classes = [JWTStatelessUserAuthentication]
    permission_classes = [IsManager]


# endregion claim
