import time

import project
from behind_proxy import serve
from django.conf import settings

settings.ALLOWED_HOSTS = ["localhost"]
settings.MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
settings.SECURE_SSL_REDIRECT = True
print(serve(), flush=True)
time.sleep(30)
