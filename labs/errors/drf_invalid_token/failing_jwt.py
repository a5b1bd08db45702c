import project
from django.test import Client, override_settings
from django.urls import path
from rest_framework.decorators import api_view, authentication_classes
from rest_framework.response import Response
from rest_framework_simplejwt.authentication import JWTAuthentication


@api_view(["GET"])
@authentication_classes([JWTAuthentication])
def orders(request):
    return Response([])


urlpatterns = [path("orders/", orders)]
with override_settings(ROOT_URLCONF=__name__):
    answer = Client().get("/orders/", headers={"Authorization": "Bearer "})
    print(answer.content.decode())
