import project
from django.http import JsonResponse
from django.test import Client, override_settings
from django.urls import path

PRICE = 9


# region view
def quote(request):
    total = PRICE * request.data["count"]
    return JsonResponse({"total": total})


# endregion view
urlpatterns = [path("quote/", quote)]
with override_settings(ROOT_URLCONF=__name__):
    answer = Client().post("/quote/", {"count": 3}, content_type="application/json")
    print(answer.content.decode())
