"""A login whose wrong passwords are counted before they are looked at."""

from django.contrib.auth import authenticate, login
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from challenges.login_endpoint_abused import tries
from challenges.login_endpoint_abused.caller import known_browser, remember, seen_from
from challenges.login_endpoint_abused.credentials import Credentials, WrongPassword


# region view
class LoginView(APIView):
    """Begin a session for a name and its password."""

    authentication_classes = []
    permission_classes = []

    def post(self, request: Request) -> Response:
        """Check the password."""
        sent = Credentials(data=request.data)
        sent.is_valid(raise_exception=True)
        # region in-short
        name = sent.validated_data["username"]
        browser = known_browser(request, name)
        taken = tries.take(name, seen_from(request), browser)
        user = authenticate(request, **sent.validated_data)
        if user is None:
            raise WrongPassword
        tries.give_back(taken)
        login(request, user)
        return remember(Response({"name": user.username}), name)
        # endregion in-short


# endregion view
