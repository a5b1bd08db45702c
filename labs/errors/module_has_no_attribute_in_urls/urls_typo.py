from django.urls import path

from shop import views

# region urls
urlpatterns = [
    path("orders/<int:pk>/", views.checkout, name="order-detail"),
]
# endregion urls
