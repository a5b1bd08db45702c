from config.settings import *
from config.settings import MIDDLEWARE

# region middleware
MIDDLEWARE = ["whitenoise.middleware.WhiteNoiseMiddleware", *MIDDLEWARE]
# endregion middleware
