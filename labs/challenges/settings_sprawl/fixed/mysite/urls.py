"""The addresses, which both versions share."""

from site_urls import urlpatterns

__all__ = ["urlpatterns"]
