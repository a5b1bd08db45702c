import project
from django.test import Client, override_settings
from django.urls import path
from django.views.decorators.http import require_GET
from rest_framework.response import Response
from rest_framework.views import APIView


# region view
class Products(APIView):
    def get(self, request):
        return Response([])

    def dispatch(self, request, *args, **kwargs):
        if "page" not in request.GET:
            return Response({"page": "is required"}, status=400)
        return super().dispatch(request, *args, **kwargs)


# endregion view
urlpatterns = [path("products/", require_GET(Products.as_view()))]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/products/").status_code)
