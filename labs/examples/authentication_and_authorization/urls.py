"""The same addresses, checked carelessly and carefully."""

from django.urls import path
from orders import failing, fixed

urlpatterns = [
    path("failing/<int:pk>/", failing.OneOrder.as_view()),
    path("failing/<int:pk>/refunds/", failing.Refunds.as_view()),
    path("claim/<int:pk>/refunds/", failing.RefundsByClaim.as_view()),
    path("orders/<int:pk>/", fixed.OneOrder.as_view()),
    path("orders/<int:pk>/refunds/", fixed.Refunds.as_view()),
]
