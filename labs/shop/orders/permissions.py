"""Who may do what with orders."""

from rest_framework.permissions import IsAuthenticated
from rest_framework.request import Request
from rest_framework.views import APIView


class StaffListsCustomersPlace(IsAuthenticated):
    """Whoever is signed in may place an order; only staff sees everybody's."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        """Tell whether this person may use this method."""
        if not super().has_permission(request, view):
            return False
        if request.method == "POST":
            return bool(request.user.email)  # The receipt needs an address.
        return bool(request.user.is_staff)
