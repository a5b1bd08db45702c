"""Makes the shop ready, and signs people in, each in their own way."""

import logging
import os
import secrets
from datetime import timedelta
from typing import Any

import django
from django.core.management import call_command


def start() -> None:
    """Load the settings and make the tables."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "settings")
    django.setup()
    logging.disable(logging.WARNING)
    call_command("migrate", verbosity=0)
    call_command("migrate", run_syncdb=True, verbosity=0)


start()

from django.contrib.auth.models import Group, Permission, User  # noqa: E402 after the settings
from django.test import Client  # noqa: E402 after the settings
from django.utils import timezone  # noqa: E402 after the settings
from oauth2_provider.models import AccessToken, Application  # noqa: E402 after the settings
from rest_framework_simplejwt.tokens import AccessToken as Jwt  # noqa: E402 after the settings


def user(name: str) -> Any:
    """Make a user, who needs no password here."""
    return User.objects.create_user(name)


# region groups
def member(name: str, group: str, *permissions: str) -> Any:
    """Make a user of a group that has these permissions."""
    made, _ = Group.objects.get_or_create(name=group)
    made.permissions.add(*Permission.objects.filter(codename__in=permissions))
    person = user(name)
    person.groups.add(made)
    return person


# endregion groups


def by_session(person: Any, *, csrf: bool = False) -> Client:
    """Give a browser in which a person has signed in."""
    client = Client(enforce_csrf_checks=csrf)
    client.force_login(person)
    return client


def by_jwt(person: Any, **claims: Any) -> Client:
    """Give an app with a JWT."""
    token = Jwt.for_user(person)
    for name, value in claims.items():
        token[name] = value
    return Client(
        headers={"authorization": f"Bearer {token}"}, enforce_csrf_checks=True
    )


def by_oauth(person: Any, scope: str) -> Client:
    """Give another company's application, which a person allowed this much."""
    application, _ = Application.objects.get_or_create(
        name="Photo Printing",
        client_type=Application.CLIENT_PUBLIC,
        authorization_grant_type=Application.GRANT_AUTHORIZATION_CODE,
        redirect_uris="https://printing.example/callback",
    )
    text = secrets.token_urlsafe(24)
    AccessToken.objects.create(
        user=person,
        application=application,
        token=text,
        scope=scope,
        expires=timezone.now() + timedelta(minutes=5),
    )
    return Client(headers={"authorization": f"Bearer {text}"})
