"""A client of the API who has signed in."""

import project
from django.contrib.auth.models import User
from rest_framework.test import APIClient

api = APIClient()
ada = User.objects.create_user("ada", password="secret")
tokens = api.post("/token/", {"username": "ada", "password": "secret"}).json()


def get_orders(token):
    """Ask for the orders with a token; print the response."""
    response = api.get("/api/orders/", headers={"Authorization": f"Bearer {token}"})
    print(response.status_code, response.content.decode())
    return response
