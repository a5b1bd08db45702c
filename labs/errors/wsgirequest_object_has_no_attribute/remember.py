import project
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path


def greet(request):
    return HttpResponse(f"Hello {request.session.get('name')}")


urlpatterns = [path("greet/", greet)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/greet/").content.decode())
