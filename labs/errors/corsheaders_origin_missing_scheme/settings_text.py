from settings_cors import *

CORS_ALLOWED_ORIGINS = {"https://shop.example.com"}
