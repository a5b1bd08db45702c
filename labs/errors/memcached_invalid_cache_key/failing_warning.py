from django.conf import settings

settings.configure(
    CACHES={
        "default": {
            "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        }
    }
)
from django.core.cache import cache

# region key
search = "lamp" * 80
cache.set(f"search:{search}", [7, 12])
# endregion key
print(cache.get(f"search:{search}"))
