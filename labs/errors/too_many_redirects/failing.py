import project
import requests
from behind_proxy import serve
from django.conf import settings

settings.ALLOWED_HOSTS = ["localhost"]
settings.MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
# region fix
settings.SECURE_SSL_REDIRECT = True
# endregion fix
print(requests.get(f"{serve()}/", verify="cert.pem", timeout=5).status_code)
