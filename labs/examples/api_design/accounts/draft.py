"""A first draft: it works, and it should not."""

from rest_framework import serializers
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Account


# region draft
class UserSerializer(serializers.ModelSerializer):
    """A user."""

    class Meta:
        model = Account
        fields = "__all__"


class CreateUser(APIView):
    """Make a user."""

    permission_classes = [AllowAny]
    versioning_class = None

    def post(self, request: Request) -> Response:
        """Make a user."""
        user = UserSerializer(data=request.data)
        if not user.is_valid():
            return Response({"success": False, "errors": user.errors})
        user.save()
        return Response({"success": True, "user": user.data})


class GetUser(APIView):
    """Show a user."""

    permission_classes = [AllowAny]
    versioning_class = None

    def get(self, request: Request) -> Response:
        """Show a user."""
        user = Account.objects.get(pk=request.GET["id"])
        return Response(UserSerializer(user).data)


# endregion draft
