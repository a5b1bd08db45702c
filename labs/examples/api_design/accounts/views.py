"""Accounts, tokens, and one's own profile."""

from typing import Any

from django.core import signing
from django.core.mail import send_mail
from django.db import IntegrityError, transaction
from django.urls import reverse
from rest_framework.generics import RetrieveUpdateAPIView
from rest_framework.permissions import AllowAny
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.throttling import ScopedRateThrottle
from rest_framework.views import APIView
from rest_framework_simplejwt.views import TokenObtainPairView

from .models import Account
from .serializers import PROFILES, NewAccount, Registration


# region registrations
class Registrations(APIView):
    """Requests for an account: the answer is a letter."""

    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "sign-up"

    def post(self, request: Request, version: str) -> Response:
        """Answer the same whether or not the address has an account."""
        asked = Registration(data=request.data)
        asked.is_valid(raise_exception=True)
        email = asked.validated_data["email"]
        if Account.objects.filter(email=email).exists():
            text = "You have an account already. Forgot your password?"
        else:
            text = signing.dumps(email, salt="register")
        send_mail("Your account", text, "shop@shop.example", [email])
        return Response({"detail": "Look into your mail."}, status=202)


# endregion registrations


# region accounts
class Accounts(APIView):
    """Accounts: anybody with a letter may add one, and nobody may list them."""

    permission_classes = [AllowAny]
    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "sign-up"

    def post(self, request: Request, version: str) -> Response:
        """Make the account; the constraint decides between two requests."""
        asked = NewAccount(data=request.data)
        asked.is_valid(raise_exception=True)
        email, password, name = asked.validated_data.values()
        account = Account(email=email, given_name=name)
        account.set_password(password)
        try:
            with transaction.atomic():
                account.save(force_insert=True)
        except IntegrityError:
            return Response({"detail": "There is an account already."}, status=409)
        profile = PROFILES[version](account).data
        where = reverse("me", kwargs={"version": version})
        return Response(profile, status=201, headers={"Location": where})


# endregion accounts


# region tokens
class Tokens(TokenObtainPairView):
    """Sign in: an address and a password for two tokens."""

    throttle_classes = [ScopedRateThrottle]
    throttle_scope = "sign-in"


# endregion tokens


# region me
class Me(RetrieveUpdateAPIView):
    """The profile of the account whose token this is."""

    http_method_names = ["get", "patch", "options"]

    def get_object(self) -> Account:
        """Return the caller's: no id in the address, so none to change."""
        return self.request.user

    def get_serializer_class(self) -> Any:
        """Speak the version that the address names."""
        return PROFILES[self.request.version]

    def finalize_response(self, *args: Any, **kwargs: Any) -> Response:
        """Keep profiles out of caches, and tell clients of v1 when it ends."""
        response = super().finalize_response(*args, **kwargs)
        response["Cache-Control"] = "private, no-store"
        if self.kwargs["version"] == "v1":
            response["Deprecation"] = "@1796083200"
            response["Sunset"] = "Wed, 01 Sep 2027 00:00:00 GMT"
            response["Link"] = '</v2/accounts/me/>; rel="successor-version"'
        return response


# endregion me
