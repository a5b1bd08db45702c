import project
from django.test import Client

print(Client().get("/orders/7/", headers={"host": "api.shop.test"}).status_code)
