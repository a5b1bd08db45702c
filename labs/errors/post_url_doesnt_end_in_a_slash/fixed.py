import project
from django.http import JsonResponse
from django.test import Client, override_settings
from django.urls import path


def place_order(request):
    return JsonResponse({"placed": request.method}, status=201)


urlpatterns = [path("orders/", place_order)]
with override_settings(ROOT_URLCONF=__name__, DEBUG=True):
    # region post
    answer = Client().post("/orders/", {"product": 7})
    # endregion post
    print(answer.status_code)
