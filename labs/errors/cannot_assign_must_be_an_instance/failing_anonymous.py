import project
from django.http import HttpResponse
from django.test import Client, override_settings
from django.urls import path

from shop.models import Order


# region view
def place_order(request):
    order = Order.objects.create(customer=request.user)
    return HttpResponse(order.pk)


# endregion view
urlpatterns = [path("orders/", place_order)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().post("/orders/").status_code)
