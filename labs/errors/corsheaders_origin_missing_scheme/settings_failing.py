from settings_cors import *

# region cors
CORS_ALLOWED_ORIGINS = [
    "localhost:3000",
    "https://shop.example.com/",
    "shop.example.com",
]
# endregion cors
CORS_ALLOW_HEADERS = {"authorization"}
CORS_ALLOW_METHODS = {"GET"}
CORS_ALLOW_CREDENTIALS = "yes"
CORS_ALLOW_ALL_ORIGINS = "yes"
CORS_PREFLIGHT_MAX_AGE = "10"
CORS_ALLOWED_ORIGIN_REGEXES = {r"^https://\w+\.example\.com$"}
CORS_EXPOSE_HEADERS = {"link"}
