"""The notifications app."""

from django.apps import AppConfig


class NotificationsConfig(AppConfig):
    """Letters to customers about their orders; knows orders."""

    name = "shop.notifications"
