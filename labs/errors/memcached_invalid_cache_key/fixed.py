import os
from hashlib import sha256

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
key = "search:" + sha256(search.encode()).hexdigest()
cache.set(key, [7, 12])
# endregion key
print(cache.get(key))
