"""Each version of the endpoint at an address of its own."""

from django.urls import path

from challenges.api_latency_redis_cache import failing, fixed

urlpatterns = [
    path("failing/bestsellers/<int:category>/", failing.Bestsellers.as_view()),
    path("fixed/bestsellers/<int:category>/", fixed.Bestsellers.as_view()),
]
