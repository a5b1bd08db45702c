"""A module for each place; this folder by itself is none of them."""

from django.core.exceptions import ImproperlyConfigured


# region guard
def __dir__() -> list[str]:
    """Refuse to be loaded as settings: Django lists the names of a module."""
    raise ImproperlyConfigured("name a place, such as mysite.settings.local")


# endregion guard
