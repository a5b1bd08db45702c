"""The orders app."""

from django.apps import AppConfig


class OrdersConfig(AppConfig):
    """Customers, orders and their lines; knows catalogue and stock."""

    name = "shop.orders"
