from django.urls import path

# region view
from shop import views

urlpatterns = [path("orders/<int:pk>/", views.order_detail)]
# endregion view
