"""Each version of the list at an address of its own."""

from django.urls import path

from challenges.deep_pages_time_out import failing, fixed, others

urlpatterns = [
    path("failing/orders/", failing.OrderList.as_view()),
    path("failing/open/", failing.OpenOrders.as_view()),
    path("fixed/orders/", fixed.OrderList.as_view()),
    path("fixed/open/", fixed.OpenOrders.as_view()),
    path("uncounted/orders/", others.UncountedList.as_view()),
    path("shallow/orders/", others.ShallowList.as_view()),
    path("bare/orders/", others.BareList.as_view()),
    path("moment/orders/", others.ByMomentList.as_view()),
    path("cutoff/orders/", others.CutoffList.as_view()),
]
