from django.urls import path

from shop import views

# region urls
urlpatterns = [
    path("orders/<int:pk>/", views.order_detail.as_view(), name="order-detail"),
]
# endregion urls
