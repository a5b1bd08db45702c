from django.urls import path

# region view
urlpatterns = [path("orders/<int:pk>/", "shop.views.order_detail")]
# endregion view
