"""Sends one signed-in request to a view, and prints the status."""

import project
from django.contrib.auth.models import User
from django.test import RequestFactory


def ask(view):
    request = RequestFactory().get("/")
    request.user = User.objects.create_superuser("ada")
    print(view.as_view()(request).status_code)
