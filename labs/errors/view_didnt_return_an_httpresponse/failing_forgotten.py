import project
from django.shortcuts import render
from django.test import Client, override_settings
from django.urls import path


# region view
def about(request):
    render(request, "shop/about.html")


# endregion view
urlpatterns = [path("about/", about)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/about/").status_code)
