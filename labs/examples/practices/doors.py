"""Who may open each address of the shop, and how much one answer can hold."""

from collections.abc import Iterator
from importlib import import_module

from django.urls import URLPattern, URLResolver

# Open to everybody on purpose: the contract holds nothing that is anybody's.
OPEN = {"/api/schema/"}


# region doors
def doors(patterns: list, prefix: str = "/") -> Iterator[tuple[str, str, str]]:
    """Give each address with who may use it and how long a list can be."""
    for pattern in patterns:
        address = f"{prefix}{pattern.pattern}"
        if isinstance(pattern, URLResolver):
            yield from doors(pattern.url_patterns, address)
        elif isinstance(pattern, URLPattern):
            view = pattern.callback.cls
            who = ", ".join(kind.__name__ for kind in view.permission_classes)
            pages = getattr(view, "pagination_class", None)
            size = f"{pages.max_page_size} rows" if pages else "one thing"
            yield address, who, size


# endregion doors


def report() -> str:
    """Return the table of all addresses."""
    rows = doors(import_module("shop.config.urls").urlpatterns)
    return "\n".join(f"{address:<15}{who:<14}{size}" for address, who, size in rows)
