from config.settings import *

# region wsgi
WSGI_APPLICATION = "shop.wsgi.application"
# endregion wsgi
