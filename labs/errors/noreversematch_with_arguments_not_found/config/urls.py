from django.urls import path

from shop import views

# region urls
urlpatterns = [
    path("orders/<int:pk>/", views.order_detail, name="order-detail"),
]
# endregion urls
