"""The catalogue app."""

from django.apps import AppConfig


class CatalogueConfig(AppConfig):
    """Products and their categories; knows of no other app."""

    name = "shop.catalogue"
