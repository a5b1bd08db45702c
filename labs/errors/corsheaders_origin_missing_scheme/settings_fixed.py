from settings_cors import *

# region cors
CORS_ALLOWED_ORIGINS = [
    "http://localhost:3000",
    "https://shop.example.com",
]
# endregion cors
