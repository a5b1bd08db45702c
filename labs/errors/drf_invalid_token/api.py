"""A view that wants a token, and what it answers."""

import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "token_settings")
import project
from django.contrib.auth.models import User
from django.test import Client, override_settings
from django.urls import path
from rest_framework.authentication import TokenAuthentication
from rest_framework.authtoken.models import Token
from rest_framework.decorators import (
    api_view,
    authentication_classes,
    permission_classes,
)
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response


@api_view(["GET"])
@authentication_classes([TokenAuthentication])
@permission_classes([IsAuthenticated])
def orders(request):
    return Response({"for": request.user.username})


urlpatterns = [path("orders/", orders)]
ada, _ = User.objects.get_or_create(username="ada")
token = Token.objects.create(user=ada).key


def get(authorization):
    with override_settings(ROOT_URLCONF="api"):
        answer = Client().get("/orders/", headers={"Authorization": authorization})
        print(answer.status_code, answer.content.decode())
