from config.settings import *

ALLOWED_HOSTS = ["shop.example.com"]
