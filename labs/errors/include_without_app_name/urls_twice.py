from django.urls import include, path

urlpatterns = [path("", include("shop_fixed")), path("shop/", include("shop_fixed"))]
