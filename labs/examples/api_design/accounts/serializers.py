"""What clients send, and what they get."""

from django.contrib.auth.password_validation import validate_password
from django.core import signing
from rest_framework import serializers

from .models import Account


# region sign-up
class Registration(serializers.Serializer):
    """An address that somebody says is theirs."""

    email = serializers.EmailField(max_length=254)

    def validate_email(self, email: str) -> str:
        """Write it in one way only."""
        return email.lower()


class NewAccount(serializers.Serializer):
    """What is needed besides the address; nothing else is taken."""

    token = serializers.CharField(max_length=500)
    password = serializers.CharField(max_length=128, trim_whitespace=False)
    given_name = serializers.CharField(max_length=80)

    def validate_token(self, token: str) -> str:
        """Return the address that was signed at most two days ago."""
        try:
            return signing.loads(token, salt="register", max_age=2 * 24 * 3600)
        except signing.BadSignature as error:
            raise serializers.ValidationError("Invalid or too old.") from error

    def validate_password(self, password: str) -> str:
        """Ask the validators of the settings."""
        validate_password(password)
        return password


# endregion sign-up


# region profiles
class ProfileV1(serializers.ModelSerializer):
    """A profile as the first clients know it."""

    name = serializers.CharField(source="given_name", max_length=80)

    class Meta:
        model = Account
        fields = ["id", "email", "name"]
        read_only_fields = ["email"]


class ProfileV2(serializers.ModelSerializer):
    """The name in two fields; a third would still be v2."""

    class Meta:
        model = Account
        fields = ["id", "email", "given_name", "family_name"]
        read_only_fields = ["email"]


PROFILES: dict[str, type[serializers.ModelSerializer]] = {
    "v1": ProfileV1,
    "v2": ProfileV2,
}
# endregion profiles
