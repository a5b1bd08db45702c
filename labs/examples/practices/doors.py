"""Who may open each address of the shop, and how much one answer can hold."""

from collections.abc import Iterator
from importlib import import_module

from django.conf import settings
from django.contrib.auth.mixins import UserPassesTestMixin
from django.urls import URLPattern, URLResolver
from rest_framework.mixins import ListModelMixin

# Open to everybody on purpose: what is sold, and the contract of the API.
OPEN = {
    "/api/categories/",
    "/api/products/",
    "/api/products/<str:sku>/",
    "/api/schema/",
}


# region doors
def doors(patterns: list, prefix: str = "/") -> Iterator[tuple[str, str, str]]:
    """Give each address with who may use it and how long a list can be."""
    for pattern in patterns:
        address = f"{prefix}{pattern.pattern}"
        if isinstance(pattern, URLResolver):
            yield from doors(pattern.url_patterns, address)
        elif isinstance(pattern, URLPattern):
            if not hasattr(pattern.callback, "cls"):
                yield address, *door_of(pattern.callback.view_class)
                continue
            view = pattern.callback.cls
            who = ", ".join(kind.__name__ for kind in view.permission_classes)
            listed = issubclass(view, ListModelMixin)
            pages = view.pagination_class.max_page_size if listed else None
            size = f"{pages} rows" if pages else "one thing"
            yield address, who, size


# endregion doors


def door_of(view: type) -> tuple[str, str]:
    """Tell the same of the one view that is not DRF's: GraphQL's."""
    guarded = issubclass(view, UserPassesTestMixin)
    most = settings.STRAWBERRY_DJANGO["PAGINATION_MAX_LIMIT"]
    return "its own test" if guarded else "AllowAny", f"{most} rows"


def report() -> str:
    """Return the table of all addresses."""
    rows = doors(import_module("shop.config.urls").urlpatterns)
    return "\n".join(f"{address:<32}{who:<26}{size}" for address, who, size in rows)
