"""The seed app."""

from django.apps import AppConfig


class SeedConfig(AppConfig):
    """Knows how to fill every other app; no app knows of it."""

    name = "shop.seed"
