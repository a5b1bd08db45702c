from config.settings import *
from config.settings import INSTALLED_APPS, MIDDLEWARE

# region cors
INSTALLED_APPS = [*INSTALLED_APPS, "corsheaders"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware", *MIDDLEWARE]
CORS_ALLOWED_ORIGINS = ["http://localhost:5173"]
# endregion cors
