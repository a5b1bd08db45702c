import project
from django.contrib.auth.models import User
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path
from django.contrib.auth import authenticate, login


# region view
def page(request):
    name, password = request.POST["name"], request.POST["password"]
    user = authenticate(request, username=name, password=password)
    if user is None:
        return HttpResponse("Wrong name or password", status=403)
    login(request, user)
    return HttpResponse("signed in")


# endregion view
User.objects.create_user("ada", password="orrery-77")
urlpatterns = [path("page/", page)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().post("/page/", {"name": "ada", "password": "wrong"}).status_code)
