import project
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client, override_settings
from django.urls import path
from rest_framework.decorators import api_view, parser_classes
from rest_framework.parsers import JSONParser
from rest_framework.response import Response


# region view
@api_view(["POST"])
@parser_classes([JSONParser])
def upload(request):
    return Response({"size": request.data["photo"].size})


# endregion view
urlpatterns = [path("photos/", upload)]
with override_settings(ROOT_URLCONF=__name__):
    photo = SimpleUploadedFile("lamp.jpg", b"bytes")
    print(Client().post("/photos/", {"photo": photo}).content.decode())
