from config.settings import *

MIDDLEWARE.insert(0, "django.middleware.security.SecurityMiddleware")
SECURE_HSTS_SECONDS = 3600
SESSION_COOKIE_SECURE = False
X_FRAME_OPTIONS = "SAMEORIGIN"
MIDDLEWARE.append("django.middleware.clickjacking.XFrameOptionsMiddleware")
SECURE_CONTENT_TYPE_NOSNIFF = False
SECURE_REFERRER_POLICY = None
