import project
from django.http import JsonResponse
from django.test import Client, override_settings
from django.urls import path


# region view
def stock(request):
    return JsonResponse([{"name": "lamp", "stock": 3}])


# endregion view
urlpatterns = [path("stock/", stock)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/stock/").content.decode())
