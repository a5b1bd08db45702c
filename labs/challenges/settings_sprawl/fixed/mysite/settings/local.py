"""A developer's machine: open, talkative, no secret worth keeping."""

from mysite.settings.base import *  # noqa: F403 a settings module adds to its base

# region settings
DEBUG = True
SECRET_KEY = "only-for-a-developer-machine"  # noqa: S105 it guards nothing
DATABASES = {
    "default": {"ENGINE": "django.db.backends.postgresql", "NAME": "shop"},
}
EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
MAIL_URL = "smtp://localhost"
PAYMENTS_KEY = "only-for-a-developer-machine"
SECURE_SSL_REDIRECT = False  # runserver speaks http.
SESSION_COOKIE_SECURE = False
CSRF_COOKIE_SECURE = False
# endregion settings
