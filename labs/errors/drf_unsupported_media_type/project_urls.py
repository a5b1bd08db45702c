"""A view that takes JSON, and what it answers."""

import project
from django.test import Client, override_settings
from django.urls import path
from rest_framework.decorators import api_view
from rest_framework.response import Response


@api_view(["POST"])
def place_order(request):
    return Response({"placed": request.data["product"]}, status=201)


urlpatterns = [path("orders/", place_order)]


def post(body, content_type):
    with override_settings(ROOT_URLCONF="project_urls"):
        answer = Client().post("/orders/", body, content_type=content_type)
        print(answer.status_code, answer.content.decode())
