import project
from rest_framework.test import APIClient

APIClient().post("/orders/", {"note": "x"}, format="yaml")
