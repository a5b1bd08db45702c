from config.settings import *

# region wsgi
WSGI_APPLICATION = "config.wsgi.application"
# endregion wsgi
