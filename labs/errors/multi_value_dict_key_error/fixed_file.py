import project
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path


def upload(request):
    photo = request.FILES["photo"]
    return HttpResponse(photo.size)


urlpatterns = [path("upload/", upload)]
with override_settings(ROOT_URLCONF=__name__):
    photo = SimpleUploadedFile("lamp.jpg", b"\xff\xd8")
    print(Client().post("/upload/", {"photo": photo}).status_code)
