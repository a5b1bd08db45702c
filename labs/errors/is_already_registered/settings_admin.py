from config.settings import *
from config.settings import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.messages",
    *INSTALLED_APPS,
]
MIDDLEWARE = [*MIDDLEWARE, "django.contrib.messages.middleware.MessageMiddleware"]
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ]
        },
    }
]
