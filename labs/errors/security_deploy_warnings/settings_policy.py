from config.settings import *

MIDDLEWARE.insert(0, "django.middleware.security.SecurityMiddleware")
SECURE_REFERRER_POLICY = "anything"
