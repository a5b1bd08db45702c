"""The caller's orders, behind four kinds of authentication."""

from oauth2_provider.contrib.rest_framework import (
    OAuth2Authentication,
    TokenMatchesOASRequirements,
)
from rest_framework.authentication import SessionAuthentication
from rest_framework.permissions import BasePermission, IsAuthenticated
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView
from rest_framework_simplejwt.authentication import (
    JWTAuthentication,
    JWTStatelessUserAuthentication,
)

from .models import Order


class Orders(APIView):
    """The orders of whoever the subclass finds out that it is."""

    permission_classes = [IsAuthenticated]

    def get(self, request: Request) -> Response:
        """List the caller's orders."""
        mine = Order.objects.filter(owner_id=request.user.pk).order_by("pk")
        return Response([order.item for order in mine])


class BySession(Orders):
    """For the shop's own website."""

    authentication_classes = [SessionAuthentication]


class ByToken(Orders):
    """For the shop's own app; the user is looked up."""

    authentication_classes = [JWTAuthentication]


class ByTokenAlone(Orders):
    """The same, believing the token alone."""

    authentication_classes = [JWTStatelessUserAuthentication]


# region for-others
class IsActive(BasePermission):
    """Refuse the token of a user whose account was blocked since."""

    def has_permission(self, request: Request, view: APIView) -> bool:
        """Look at the user that the token belongs to."""
        return bool(request.user and request.user.is_active)


class ForOthers(Orders):
    """For other people's applications, as far as the user agreed."""

    authentication_classes = [OAuth2Authentication]
    permission_classes = [IsActive, TokenMatchesOASRequirements]
    required_alternate_scopes = {
        "GET": [["orders:read"]],
        "POST": [["orders:write"]],
    }

    def post(self, request: Request) -> Response:
        """Order something for the caller."""
        order = Order(owner=request.user, item=request.data.get("item", ""))
        order.full_clean()
        order.save()
        return Response(order.item, status=201)


# endregion for-others


class WithoutIsActive(ForOthers):
    """The same as the toolkit's documentation has it."""

    permission_classes = [TokenMatchesOASRequirements]
