import project
from django.conf import settings
from django.test import Client

settings.ALLOWED_HOSTS = ["web-app"]
print(Client().get("/orders/7/", headers={"host": "web-app:8000"}).status_code)
