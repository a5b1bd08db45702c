import project
from django.test import Client

Client().post("/orders/", {"note": None})
