from config.settings import *

# region trusted
CSRF_TRUSTED_ORIGINS = ["https://shop.example.com", "http://localhost:5173"]
# endregion trusted
