import project

# region which
from django.urls import get_resolver


def names(resolver, prefix=""):
    for pattern in resolver.url_patterns:
        if hasattr(pattern, "url_patterns"):
            space = f"{pattern.namespace}:" if pattern.namespace else ""
            yield from names(pattern, prefix + space)
        elif pattern.name:
            yield prefix + pattern.name, str(pattern.pattern)


print(*names(get_resolver()), sep="\n")
# endregion which
