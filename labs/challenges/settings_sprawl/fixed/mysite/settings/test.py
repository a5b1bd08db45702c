"""The tests: as strict as production, with secrets that guard nothing."""

from mysite.settings.base import *  # noqa: F403 a settings module adds to its base

# region settings
SECRET_KEY = "only-for-tests"  # noqa: S105 it guards nothing
DATABASES = {
    "default": {"ENGINE": "django.db.backends.postgresql", "NAME": "shop"},
}
MAIL_URL = "smtp://localhost"
PAYMENTS_KEY = "only-for-tests"
SECURE_SSL_REDIRECT = False  # The test client speaks http.
# endregion settings
