# region urls
from django.urls import include, path

urlpatterns = [path("", include("shop_fixed"))]
# endregion urls
