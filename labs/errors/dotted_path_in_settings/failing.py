from show import show

from django.contrib.auth import authenticate
from django.core.cache import caches
from django.core.files.storage import storages
from django.template.loader import get_template

show(
    lambda: authenticate(username="ada", password="x"),
    AUTHENTICATION_BACKENDS=["shop.backends.EmailBackend"],
)
show(
    lambda: authenticate(username="ada", password="x"),
    AUTHENTICATION_BACKENDS=["EmailBackend"],
)
show(
    lambda: caches["default"],
    CACHES={
        "default": {"BACKEND": "django.core.cache.backends.memcached.MemcachedCache"}
    },
)
show(
    lambda: caches["default"],
    CACHES={"default": {"BACKEND": "django_redis.cache.RedisCache"}},
)
show(lambda: caches["sessions"])
show(
    lambda: storages["default"],
    STORAGES={"default": {"BACKEND": "storages.backends.s3.S3Storage"}},
)
show(
    lambda: storages["staticfiles"],
    STORAGES={"default": {"BACKEND": "django.core.files.storage.FileSystemStorage"}},
)
show(lambda: get_template("x.html"), TEMPLATES=[{"DIRS": []}])
show(
    lambda: get_template("x.html"),
    TEMPLATES=[
        {
            "BACKEND": "django.template.backends.django.DjangoTemplates",
            "APP_DIRS": True,
            "OPTIONS": {
                "loaders": ["django.template.loaders.filesystem.Loader"],
            },
        }
    ],
)
