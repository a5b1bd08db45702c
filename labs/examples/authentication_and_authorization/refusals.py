"""The refusals that look alike, each with its body."""

from people import by_jwt, by_oauth, by_session, user  # isort: skip
from django.http import HttpResponse
from django.test import Client
from oauth2_provider.contrib.rest_framework import OAuth2Authentication
from orders.fixed import OneOrder
from orders.models import Order
from rest_framework.authentication import SessionAuthentication
from rest_framework_simplejwt.authentication import JWTAuthentication


def told(name: str, answer: HttpResponse) -> None:
    """Print a status and what comes with it."""
    print(f"{name}\n  {answer.status_code} {answer.content.decode()}")
    if challenge := answer.headers.get("WWW-Authenticate"):
        print(f"  WWW-Authenticate: {challenge}")


def main() -> None:
    """Print them."""
    owner = user("ada")
    order = Order.objects.create(owner=owner, item="lamp")
    path, kind, rug = f"/orders/{order.pk}/", "application/json", {"item": "rug"}

    told("nobody signed in", Client().get(path))
    OneOrder.authentication_classes = [SessionAuthentication, JWTAuthentication]
    told("the same, sessions first in the list", Client().get(path))
    OneOrder.authentication_classes = [JWTAuthentication, OAuth2Authentication]
    told("OAuth token, JWT first in the list", by_oauth(owner, "orders:read").get(path))
    del OneOrder.authentication_classes
    browser = by_session(owner, csrf=True)
    told("cookie, no CSRF token", browser.patch(path, rug, content_type=kind))
    told("JWT, no CSRF token", by_jwt(owner).patch(path, rug, content_type=kind))


if __name__ == "__main__":
    main()
