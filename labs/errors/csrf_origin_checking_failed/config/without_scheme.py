from config.settings import *

CSRF_TRUSTED_ORIGINS = ["shop.example.com"]
