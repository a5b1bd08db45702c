import project
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.test import Client, override_settings
from django.urls import path

from shop.models import Order


# region view
def order_detail(request, pk):
    order = get_object_or_404(Order, pk=pk)
    return JsonResponse({"id": order.pk, "note": order.note})


# endregion view
urlpatterns = [path("orders/<int:pk>/", order_detail)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/orders/7/").status_code)
