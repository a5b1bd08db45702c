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

# region key
search = "desk lamp"
cache.set(f"search:{search}", [7, 12])
# endregion key
print(cache.get(f"search:{search}"))
