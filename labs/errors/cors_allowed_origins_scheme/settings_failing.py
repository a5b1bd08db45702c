from config.settings import *
from config.settings import INSTALLED_APPS, MIDDLEWARE

INSTALLED_APPS = [*INSTALLED_APPS, "corsheaders"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware", *MIDDLEWARE]
# region origins
CORS_ALLOWED_ORIGINS = [
    "localhost:3000",
    "https://shop.example/",
]
# endregion origins
