# region urls
from django.urls import include, path

urlpatterns = [path("", include("shop_failing", namespace="shop"))]
# endregion urls
