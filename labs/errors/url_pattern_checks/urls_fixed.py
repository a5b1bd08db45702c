from django.urls import include, path

from shop import views

urlpatterns = [
    # region urls
    path("orders/<int:pk>/", views.order_detail),
    path("orders/", views.order_detail),
    path("shop/", include([path("list/", views.order_detail)])),
    # endregion urls
]
