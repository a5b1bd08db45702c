import project
from django.shortcuts import render
from django.test import Client, override_settings
from django.urls import path


def order_detail(request, pk):
    return render(request, "order.html", {"order": pk})


urlpatterns = [path("orders/<int:pk>/", order_detail)]
with override_settings(ROOT_URLCONF=__name__, DEBUG=True):
    client = Client(raise_request_exception=False, headers={"accept": "text/plain"})
    page = client.get("/orders/7/").content.decode()
print(page[:60])
