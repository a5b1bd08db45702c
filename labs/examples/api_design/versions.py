"""Read one profile in two versions, and in one that there is not."""

from start import start

start()

from accounts.models import Account  # noqa: E402 after the settings
from rest_framework_simplejwt.tokens import AccessToken  # noqa: E402 after the settings
from telling import ask  # noqa: E402 after the settings

if __name__ == "__main__":
    ben = Account.objects.create(
        email="ben@example.com", given_name="Ben", family_name="Lake", is_active=True
    )
    token = str(AccessToken.for_user(ben))
    ask("GET", "/v1/accounts/me/", token=token, headers=True)
    ask("GET", "/v2/accounts/me/", token=token, headers=True)
    ask("PATCH", "/v2/accounts/me/", {"family_name": "L."}, token)
    ask("PATCH", "/v1/accounts/me/", {"name": "Benjamin L."}, token)
    ask("GET", "/v2/accounts/me/", token=token)
    ask("GET", "/v3/accounts/me/", token=token)
