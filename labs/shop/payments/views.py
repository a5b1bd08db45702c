"""The API of payments, for the customer whose order it is."""

from typing import Any

from django.db.models import QuerySet
from drf_spectacular.utils import extend_schema
from rest_framework import status
from rest_framework.exceptions import APIException
from rest_framework.generics import GenericAPIView, ListCreateAPIView, RetrieveAPIView
from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import BaseThrottle, ScopedRateThrottle

from shop.payments.models import Payment
from shop.payments.paying import NotPayable, begin
from shop.payments.serializers import PaymentSerializer


class AlreadyPaid(APIException):
    """A second click, or an order that nobody may pay any more."""

    status_code = status.HTTP_409_CONFLICT
    default_detail = "This order is paid, cancelled, or being paid."
    default_code = "not_payable"


class OwnPayments(GenericAPIView):
    """The payments that exist for the user who asks."""

    permission_classes = [IsAuthenticated]
    serializer_class = PaymentSerializer
    queryset = Payment.objects.order_by("-begun_at", "id")

    def get_queryset(self) -> QuerySet[Payment]:
        """Keep to one's own."""
        payments = super().get_queryset()
        return payments.filter(order__customer__account__user=self.request.user)


class PaymentList(OwnPayments, ListCreateAPIView):
    """Your payments, the newest first."""

    throttle_scope = "payments"

    def get_throttles(self) -> list[BaseThrottle]:
        """Count only what charges a card."""
        return [ScopedRateThrottle()] if self.request.method == "POST" else []

    @extend_schema(responses={202: PaymentSerializer})
    def create(self, request: Request, *_: Any, **__: Any) -> Response:
        """Begin a payment; its `status` tells later how it ended."""
        asked = self.get_serializer(data=request.data)
        asked.is_valid(raise_exception=True)
        data = asked.validated_data
        try:
            payment = begin(data["order"].pk, data["card"])
        except NotPayable as refused:
            raise AlreadyPaid from refused
        shown = self.get_serializer(payment).data
        return Response(shown, status=status.HTTP_202_ACCEPTED)


class PaymentDetail(OwnPayments, RetrieveAPIView):
    """One payment."""
