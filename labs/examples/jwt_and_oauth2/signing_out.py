"""Sign out, and block an account, under four kinds of authentication."""

import secrets
from collections.abc import Callable
from datetime import timedelta

from start import start

start()

from django.contrib.auth.models import User  # noqa: E402 after the settings
from django.db import connection  # noqa: E402 after the settings
from django.test import Client  # noqa: E402 after the settings
from django.test.utils import CaptureQueriesContext  # noqa: E402 after the settings
from django.utils import timezone  # noqa: E402 after the settings
from oauth2_provider.models import AccessToken, Application  # noqa: E402 after the settings
from orders.models import Order  # noqa: E402 after the settings
from rest_framework_simplejwt.tokens import RefreshToken  # noqa: E402 after the settings

Signed = tuple[Client, Callable[[], object]]


# region ways
def with_session(user: User) -> Signed:
    """Sign in with a cookie; signing out deletes its row."""
    client = Client()
    client.force_login(user)
    return client, client.session.flush


def with_jwt(user: User) -> Signed:
    """Sign in with two tokens; signing out blacklists the refresh token."""
    token = RefreshToken.for_user(user)
    bearer = {"authorization": f"Bearer {token.access_token}"}
    return Client(headers=bearer), token.blacklist


def with_oauth(user: User) -> Signed:
    """Sign in with a token that means nothing; signing out deletes its row."""
    row = AccessToken.objects.create(
        user=user,
        application=Application.objects.get(),
        token=secrets.token_urlsafe(24),
        scope="orders:read",
        expires=timezone.now() + timedelta(minutes=5),
    )
    return Client(headers={"authorization": f"Bearer {row.token}"}), row.revoke


# endregion ways


def line(name: str, path: str, sign_in: Callable[[User], Signed]) -> str:
    """Count the queries of one request, then sign out, then block another user."""
    user = User.objects.create_user(secrets.token_hex(8))
    Order.objects.create(owner=user, item="lamp")
    client, sign_out = sign_in(user)
    with CaptureQueriesContext(connection) as sent:
        assert client.get(path).json() == ["lamp"]  # noqa: S101 it is the premise
    queries = len(sent) - 1
    sign_out()
    after = client.get(path).status_code

    blocked = User.objects.create_user(secrets.token_hex(8))
    client, _ = sign_in(blocked)
    User.objects.filter(pk=blocked.pk).update(is_active=False)
    then = client.get(path).status_code
    return f"{name:<22}{queries:>7}{after:>12}{then:>9}"


def main() -> None:
    """Print the table."""
    print(f"{'':<22}{'queries':>7}{'signed out':>12}{'blocked':>9}")
    print(line("session", "/session/orders/", with_session))
    print(line("JWT, user looked up", "/jwt/orders/", with_jwt))
    print(line("JWT alone", "/stateless/orders/", with_jwt))
    print(line("OAuth token", "/any/orders/", with_oauth))
    print(line("OAuth token, IsActive", "/api/orders/", with_oauth))


if __name__ == "__main__":
    main()
