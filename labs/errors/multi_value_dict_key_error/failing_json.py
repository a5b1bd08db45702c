import project
from django.http import JsonResponse
from django.test import Client, override_settings
from django.urls import path


# region view
def order(request):
    product = request.POST["product"]
    return JsonResponse({"ordered": product})


# endregion view
urlpatterns = [path("order/", order)]
with override_settings(ROOT_URLCONF=__name__):
    answer = Client().post("/order/", {"product": 7}, content_type="application/json")
    print(answer.content.decode())
