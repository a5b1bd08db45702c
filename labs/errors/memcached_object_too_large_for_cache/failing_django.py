import os

from django.conf import settings

settings.configure(
    CACHES={
        "default": {
            "BACKEND": "django.core.cache.backends.memcached.PyMemcacheCache",
            "LOCATION": os.environ["MEMCACHED_ADDRESS"],
        }
    }
)
from django.core.cache import cache

# region store
cache.set("products", ["lamp"] * 1_000_000)
# endregion store
