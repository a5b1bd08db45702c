"""Write the schema of views.py; print the warnings."""

import sys
from importlib import import_module

import project
from django.core.management import call_command
from django.test import override_settings
from django.urls import path

views = import_module(sys.argv[1])
paid = "paid/<int:pk>/" if "fixed" in sys.argv[1] else "paid/<pk>/"
urlpatterns = [
    path("last/", views.LastOrder.as_view()),
    path(paid, views.PaidViewSet.as_view({"get": "retrieve"})),
    path("users/<user_pk>/orders/", views.OrderViewSet.as_view({"get": "list"})),
]
with override_settings(ROOT_URLCONF=__name__):
    call_command("spectacular", file="schema.yaml", validate=True)
