"""The addresses of the catalogue."""

from django.urls import path

from shop.catalogue.views import CategoryList, ProductDetail, ProductList

urlpatterns = [
    path("categories/", CategoryList.as_view(), name="category-list"),
    path("products/", ProductList.as_view(), name="product-list"),
    path("products/<str:sku>/", ProductDetail.as_view(), name="product-detail"),
]
