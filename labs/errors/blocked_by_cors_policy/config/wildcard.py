from config.settings import *
from config.settings import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "corsheaders"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware", *MIDDLEWARE]
# region cookies
CORS_ALLOW_ALL_ORIGINS = True
# endregion cookies
