from config.settings import *
from config.settings import DEBUG, MIDDLEWARE

MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", *MIDDLEWARE]
# region ssl
SECURE_SSL_REDIRECT = not DEBUG
SECURE_HSTS_SECONDS = 0 if DEBUG else 31536000
# endregion ssl
