"""Each version of the endpoint at an address of its own."""

from django.urls import path

from challenges.api_latency_redis_cache import failing, mended

urlpatterns = [
    path("failing/bestsellers/<int:category>/", failing.Bestsellers.as_view()),
    path("mended/bestsellers/<int:category>/", mended.Bestsellers.as_view()),
]
