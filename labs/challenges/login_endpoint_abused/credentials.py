"""What every login of this lab is sent, and how it refuses."""

from rest_framework import serializers
from rest_framework.exceptions import APIException


class Credentials(serializers.Serializer):
    """A name and a password."""

    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class WrongPassword(APIException):
    """The same for a name that does not exist: an attacker learns nothing."""

    status_code = 401
    default_detail = "Wrong name or password."
    default_code = "wrong_password"
    auth_header = 'Form realm="shop"'
