from django.urls import path

from shop import views

# region urls
app_name = "shop"
urlpatterns = [
    path("orders/<int:pk>/", views.order_detail, name="order-detail"),
]
# endregion urls
