"""The orders app."""

from django.apps import AppConfig


class OrdersConfig(AppConfig):
    """Customers, orders and their lines; knows the catalogue."""

    name = "shop.orders"
