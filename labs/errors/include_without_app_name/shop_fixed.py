from django.http import HttpResponse


def orders(request):
    return HttpResponse("orders")


# region urls
from django.urls import path

app_name = "shop"
urlpatterns = [path("orders/", orders, name="orders")]
# endregion urls
