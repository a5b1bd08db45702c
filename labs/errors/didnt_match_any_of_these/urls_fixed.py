from django.urls import path
from django.views.generic import RedirectView

from shop import views

# region urls
urlpatterns = [
    path("", RedirectView.as_view(pattern_name="order-list")),
    path("orders/", views.orders, name="order-list"),
    path("orders/<int:pk>/", views.order_detail, name="order-detail"),
]
# endregion urls
