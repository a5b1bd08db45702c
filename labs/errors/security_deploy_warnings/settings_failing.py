from config.settings import *

ALLOWED_HOSTS = []
MIDDLEWARE.insert(0, "django.middleware.security.SecurityMiddleware")
