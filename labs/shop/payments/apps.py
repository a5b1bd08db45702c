"""The payments app."""

from django.apps import AppConfig


class PaymentsConfig(AppConfig):
    """Money for orders; knows orders and has letters written."""

    name = "shop.payments"
