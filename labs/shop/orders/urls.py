"""The addresses of orders."""

from django.urls import path

from shop.orders.views import OrderList

urlpatterns = [path("", OrderList.as_view(), name="order-list")]
