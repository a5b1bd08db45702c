from django.http import HttpResponse


def orders(request):
    return HttpResponse("orders")


# region urls
from django.urls import path

urlpatterns = [path("orders/", orders, name="orders")]
# endregion urls
