"""A client who is signed in and places an order."""

import sys
from importlib import import_module

import project
from django.contrib.auth.models import User
from django.test import override_settings
from django.urls import path
from rest_framework.test import APIClient


def place(view):
    module = sys.modules[view.__module__]
    module.urlpatterns = [path("orders/", view.as_view())]
    with override_settings(ROOT_URLCONF=module):
        api = APIClient()
        api.force_authenticate(User.objects.create_user("ada"))
        answer = api.post("/orders/", {"note": "blue"}, format="json")
        print(answer.status_code, answer.content.decode())
