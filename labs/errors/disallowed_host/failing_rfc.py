import project
from django.test import Client

print(Client().get("/orders/7/", headers={"host": "web_app:8000"}).status_code)
