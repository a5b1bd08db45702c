from show import show

from django.contrib.auth import authenticate
from django.core.cache import caches
from django.core.files.storage import storages

# region storages
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
    },
}
# endregion storages
show(lambda: print(type(storages["staticfiles"]).__name__), STORAGES=STORAGES)
show(
    lambda: print(authenticate(username="ada", password="x")),
    AUTHENTICATION_BACKENDS=["django.contrib.auth.backends.ModelBackend"],
)
show(
    lambda: print(type(caches["default"]).__name__),
    CACHES={
        "default": {
            "BACKEND": "django.core.cache.backends.redis.RedisCache",
            "LOCATION": "redis://localhost",
        }
    },
)
