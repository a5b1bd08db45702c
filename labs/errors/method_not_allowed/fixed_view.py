import project
from django.test import Client, override_settings
from django.urls import path
from rest_framework.decorators import api_view
from rest_framework.response import Response


# region view
@api_view(["POST"])
def quote(request):
    return Response({"total": 9 * request.data["count"]})


# endregion view
urlpatterns = [path("quote/", quote)]
with override_settings(ROOT_URLCONF=__name__):
    answer = Client().post("/quote/", {"count": 3}, content_type="application/json")
    print(answer.status_code, answer.headers["Allow"])
    print(answer.content.decode())
