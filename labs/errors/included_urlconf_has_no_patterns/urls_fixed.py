from django.urls import include, path

urlpatterns = [path("shop/", include("shop_urls_fixed"))]
