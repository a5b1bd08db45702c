import project
from django.test import Client, override_settings
from django.urls import path
from django.views.decorators.http import require_GET
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView


# region view
class Products(APIView):
    def get(self, request):
        return Response([])

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        if "page" not in request.query_params:
            raise ValidationError({"page": "is required"})


# endregion view
urlpatterns = [path("products/", require_GET(Products.as_view()))]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/products/").content.decode())
