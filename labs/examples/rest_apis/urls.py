"""Resources and their addresses."""

from django.urls import path
from orders import carts, selling_failing, selling_fixed, views

urlpatterns = [
    path("orders/", views.OrderList.as_view()),
    path("orders/<uuid:pk>/", views.OrderDetail.as_view(), name="order"),
    path("sales-failing/", selling_failing.Sales.as_view()),
    path("sales-fixed/", selling_fixed.Sales.as_view()),
    path("remembered-cart/", carts.RememberedCart.as_view()),
    path("carts/<slug:name>/", carts.StoredCart.as_view()),
]
