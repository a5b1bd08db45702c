import project
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path


def upload(request):
    photo = request.FILES["photo"]
    return HttpResponse(photo.size)


urlpatterns = [path("upload/", upload)]
with override_settings(ROOT_URLCONF=__name__):
    # Without enctype, a browser sends the file's name and not the file.
    print(Client().post("/upload/", {"photo": "lamp.jpg"}).status_code)
