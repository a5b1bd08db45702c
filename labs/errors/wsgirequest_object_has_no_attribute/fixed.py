import project
from django.test import Client, override_settings
from django.urls import path
from rest_framework.decorators import api_view
from rest_framework.response import Response

PRICE = 9


# region view
@api_view(["POST"])
def quote(request):
    total = PRICE * request.data["count"]
    return Response({"total": total})


# endregion view
urlpatterns = [path("quote/", quote)]
with override_settings(ROOT_URLCONF=__name__):
    answer = Client().post("/quote/", {"count": 3}, content_type="application/json")
    print(answer.content.decode())
