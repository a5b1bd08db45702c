"""Who may do what with an order."""

from typing import Any

from oauth2_provider.models import AccessToken
from rest_framework.permissions import SAFE_METHODS, BasePermission
from rest_framework.request import Request

from .models import Order


# region permissions
class MayUseOrders(BasePermission):
    """Active users, with a token that allows it, and their own orders."""

    def has_permission(self, request: Request, view: Any) -> bool:
        """Ask before any order is looked up."""
        if not (request.user and request.user.is_active):
            return False
        if isinstance(request.auth, AccessToken):
            reads = request.method in SAFE_METHODS
            return request.auth.allow_scopes(
                ["orders:read" if reads else "orders:write"]
            )
        return True

    def has_object_permission(self, request: Request, view: Any, order: Order) -> bool:
        """Staff see orders of others; only the owner changes one."""
        return request.method in SAFE_METHODS or order.owner_id == request.user.pk


class MayRefund(MayUseOrders):
    """Staff to whom it was given, and nobody else."""

    def has_object_permission(self, request: Request, view: Any, order: Order) -> bool:
        """Ask for the permission, not for a role."""
        return request.user.has_perm("orders.refund_order")


# endregion permissions
