"""The addresses of payments."""

from django.urls import path

from shop.payments.views import PaymentDetail, PaymentList

urlpatterns = [
    path("", PaymentList.as_view(), name="payment-list"),
    path("<uuid:pk>/", PaymentDetail.as_view(), name="payment-detail"),
]
