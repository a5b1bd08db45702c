import os

import django
from django.test import Client

django.setup()
print(Client(raise_request_exception=False).get("/cart/").content.decode())
