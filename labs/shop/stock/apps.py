"""The stock app."""

from django.apps import AppConfig


class StockConfig(AppConfig):
    """Pieces on the shelf and what brought them there; knows the catalogue."""

    name = "shop.stock"
