"""Django and Django REST framework, JSON only, without sign-in."""

import os

SECRET_KEY = os.environ.get("SECRET_KEY", "for-these-examples-only")
INSTALLED_APPS = ["rest_framework", "orders"]
MIDDLEWARE = ["django.middleware.http.ConditionalGetMiddleware"]
ROOT_URLCONF = "urls"
ALLOWED_HOSTS = ["shop.test", "127.0.0.1"]
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": os.environ.get("EXAMPLE_DATABASE_FILE", ":memory:"),
    }
}
# region rest-framework
REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["rest_framework.parsers.JSONParser"],
    # These examples leave sign-in out. Without this line it would be the same:
    # AllowAny is what Django REST framework takes when nothing is said.
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "UNAUTHENTICATED_USER": None,
}
# endregion rest-framework
