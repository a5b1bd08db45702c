"""The addresses of the stock."""

from django.urls import path

from shop.stock.views import DeliveryList, LevelDetail, LevelList

urlpatterns = [
    path("", LevelList.as_view(), name="level-list"),
    path("deliveries/", DeliveryList.as_view(), name="delivery-list"),
    path("products/<str:sku>/", LevelDetail.as_view(), name="level-detail"),
]
