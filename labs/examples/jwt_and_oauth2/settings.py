"""A shop with three ways to sign in: sessions, JSON Web Tokens and OAuth 2.0."""

import os
from datetime import timedelta

from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from keys import PRIVATE, PUBLIC_PEM

from shop.config.databases import database_from_url

SECRET_KEY = os.environ.get("SECRET_KEY", "for-these-examples-only")
DATABASES = {"default": database_from_url(os.environ["DATABASE_URL"])}
ALLOWED_HOSTS = ["127.0.0.1", "testserver"]
INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "rest_framework",
    "rest_framework_simplejwt.token_blacklist",
    "oauth2_provider",
    "orders",
]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
]
ROOT_URLCONF = "urls"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": ["templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": ["django.template.context_processors.request"]
        },
    }
]
LOGIN_URL = "/accounts/login/"
USE_TZ = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

# region rest-framework
REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAdminUser"],
    "DEFAULT_AUTHENTICATION_CLASSES": [],
}
# endregion rest-framework
# region simple-jwt
SIMPLE_JWT = {
    "ALGORITHM": "ES256",
    "SIGNING_KEY": PRIVATE.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    ).decode(),
    "VERIFYING_KEY": PUBLIC_PEM.decode(),
    "ISSUER": "https://id.shop.example",
    "AUDIENCE": "shop-orders",
    "ACCESS_TOKEN_LIFETIME": timedelta(minutes=5),
    "REFRESH_TOKEN_LIFETIME": timedelta(days=14),
    "ROTATE_REFRESH_TOKENS": True,
    "BLACKLIST_AFTER_ROTATION": True,
}
# endregion simple-jwt
# region provider
OAUTH2_PROVIDER = {
    "SCOPES": {"orders:read": "Read your orders", "orders:write": "Order for you"},
    "DEFAULT_SCOPES": ["orders:read"],
    "PKCE_REQUIRED": True,
    "ALLOWED_REDIRECT_URI_SCHEMES": ["https"],
    "AUTHORIZATION_CODE_EXPIRE_SECONDS": 60,
    "ACCESS_TOKEN_EXPIRE_SECONDS": 300,
    "REFRESH_TOKEN_EXPIRE_SECONDS": 14 * 24 * 3600,
    "ROTATE_REFRESH_TOKEN": True,
    "REFRESH_TOKEN_REUSE_PROTECTION": True,
} | {
    # Refuse what RFC 9700 calls insecure, and the toolkit allows until its 4.0.
    f"COMPLIANT_BCP_RFC9700_{rule}": True
    for rule in (
        "IMPLICIT_GRANT",
        "PASSWORD_GRANT",
        "PKCE_METHOD",
        "ACCESS_TOKEN_TRANSPORT",
        "AUTHZ_RESPONSE_ISS",
        "TOKEN_STORAGE",
    )
}
# endregion provider
if os.environ.get("WITHOUT_REUSE_PROTECTION"):
    OAUTH2_PROVIDER["REFRESH_TOKEN_REUSE_PROTECTION"] = False
