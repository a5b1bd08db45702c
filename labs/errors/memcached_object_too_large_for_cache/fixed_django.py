import os

from django.conf import settings
from pymemcache.serde import compressed_serde

settings.configure(
    # region caches
    CACHES={
        "default": {
            "BACKEND": "django.core.cache.backends.memcached.PyMemcacheCache",
            "LOCATION": os.environ["MEMCACHED_ADDRESS"],
            "OPTIONS": {"serde": compressed_serde},
        }
    }
    # endregion caches
)
from django.core.cache import cache

cache.set("products", ["lamp"] * 1_000_000)
print(len(cache.get("products")))
