"""The addresses of the shop's API."""

from django.urls import URLPattern, URLResolver, include, path
from drf_spectacular.views import SpectacularAPIView

from shop.graphql.views import endpoint

urlpatterns: list[URLPattern | URLResolver] = [
    path("api/", include("shop.catalogue.urls")),
    path("api/stock/", include("shop.stock.urls")),
    path("api/orders/", include("shop.orders.urls")),
    path("api/graphql/", endpoint, name="graphql"),
    path("api/payments/", include("shop.payments.urls")),
    path("api/schema/", SpectacularAPIView.as_view(), name="schema"),
]
