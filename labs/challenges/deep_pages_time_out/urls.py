"""Each version of the list at an address of its own."""

from django.urls import path

from challenges.deep_pages_time_out import failing, mended, others

urlpatterns = [
    path("failing/orders/", failing.OrderList.as_view()),
    path("failing/open/", failing.OpenOrders.as_view()),
    path("mended/orders/", mended.OrderList.as_view()),
    path("mended/open/", mended.OpenOrders.as_view()),
    path("uncounted/orders/", others.UncountedList.as_view()),
    path("shallow/orders/", others.ShallowList.as_view()),
]
