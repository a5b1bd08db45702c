from config.settings import *
from config.settings import MIDDLEWARE

MIDDLEWARE = ["django.middleware.security.SecurityMiddleware", *MIDDLEWARE]
# region ssl
SECURE_SSL_REDIRECT = True
SECURE_HSTS_SECONDS = 31536000
# endregion ssl
