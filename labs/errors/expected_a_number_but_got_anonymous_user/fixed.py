import project
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.test import Client, override_settings
from django.urls import path

from shop.models import Order


# region view
@login_required
def my_orders(request):
    orders = Order.objects.filter(customer=request.user)
    return JsonResponse({"orders": list(orders.values("pk", "note"))})


# endregion view
urlpatterns = [path("orders/", my_orders)]
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/orders/").status_code)
