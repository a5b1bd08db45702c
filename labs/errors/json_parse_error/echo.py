import project
from django.urls import path
from rest_framework.decorators import api_view, parser_classes
from rest_framework.parsers import JSONParser
from rest_framework.response import Response


@api_view(["POST"])
@parser_classes([JSONParser])
def order(request):
    return Response({"ordered": request.data["product"]})


urlpatterns = [path("orders/", order)]
