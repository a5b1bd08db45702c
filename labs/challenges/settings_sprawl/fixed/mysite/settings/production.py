"""Production: what is secret or differs by server comes from outside."""

from mysite.environment import Environment
from mysite.settings.base import *  # noqa: F403 a settings module adds to its base

# region in-short
told = Environment.read()  # Or refuse to start.

SECRET_KEY = told.secret_key
ALLOWED_HOSTS = told.allowed_hosts
DATABASES = {"default": told.database_url}
MAIL_URL = told.mail_url
PAYMENTS_KEY = told.payments_key
# DEBUG has Django's default here, False.
# endregion in-short

SILENCED_SYSTEM_CHECKS = [
    "security.W002",  # The site answers text: there is no page to put in a frame.
    "security.W005",  # The other subdomains are not the site's to decide on,
    "security.W021",  # and browsers preload a domain with all of them.
]
