import project
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path


def counted(view):
    def wrapper(request):
        wrapper.calls += 1
        return view(request)

    wrapper.calls = 0
    return wrapper


@counted
async def about(request):
    return HttpResponse("About the shop")


urlpatterns = [path("about/", about)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/about/").status_code)
