import project
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.test import Client, override_settings
from django.urls import path

from vouchers.models import Voucher


def voucher_detail(request, pk):
    voucher = get_object_or_404(Voucher, pk=pk)
    return JsonResponse({"value": voucher.value})


# region urls
urlpatterns = [path("vouchers/<uuid:pk>/", voucher_detail)]
# endregion urls
with override_settings(ROOT_URLCONF=__name__):
    print(Client().get("/vouchers/7/").status_code)
