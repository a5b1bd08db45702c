"""The addresses of the shop's API."""

from django.urls import URLPattern, URLResolver, include, path
from drf_spectacular.views import SpectacularAPIView

from shop.graphql.views import endpoint

urlpatterns: list[URLPattern | URLResolver] = [
    path("api/orders/", include("shop.orders.urls")),
    path("api/graphql/", endpoint, name="graphql"),
    path("api/schema/", SpectacularAPIView.as_view(), name="schema"),
]
