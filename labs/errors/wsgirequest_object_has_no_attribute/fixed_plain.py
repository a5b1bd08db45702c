import project
from django.test import Client, override_settings
from django.urls import path

PRICE = 9


# region view
import json

from django.http import JsonResponse


def quote(request):
    data = json.loads(request.body)
    return JsonResponse({"total": PRICE * data["count"]})


# endregion view
urlpatterns = [path("quote/", quote)]
with override_settings(ROOT_URLCONF=__name__):
    answer = Client().post("/quote/", {"count": 3}, content_type="application/json")
    print(answer.content.decode())
