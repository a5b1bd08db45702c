"""Which address is answered by which view."""

from django.urls import path
from workshops import views

urlpatterns = [
    path("workshops/", views.workshops),
    path("workshops/<int:pk>/bookings/", views.bookings),
]
