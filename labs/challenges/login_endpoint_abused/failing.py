"""A login that answers as often as it is asked."""

from django.contrib.auth import authenticate, login
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

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
        user = authenticate(request, **sent.validated_data)
        if user is None:
            raise WrongPassword
        login(request, user)
        return Response({"name": user.username})
        # endregion in-short


# endregion view
