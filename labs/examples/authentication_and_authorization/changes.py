"""Change a role, a password and an account, and see which sign-ins notice."""

import secrets
from collections.abc import Callable
from typing import Any
from unittest.mock import patch

from people import by_jwt, by_session, member  # isort: skip
from django.contrib.auth.models import User
from django.test import Client
from orders.models import Order
from rest_framework_simplejwt.settings import api_settings


def person() -> Any:
    """Make a manager."""
    return member(secrets.token_hex(4), "managers", "view_order", "refund_order")


# region changes
def role_taken(user: Any) -> None:
    """Remove a user from every group."""
    user.groups.clear()


def password_changed(user: Any) -> None:
    """Set a new password, as somebody does who fears that the old one is known."""
    user.set_password(secrets.token_urlsafe(12))
    user.save(update_fields=["password"])


def blocked(user: Any) -> None:
    """Keep an account from being used."""
    User.objects.filter(pk=user.pk).update(is_active=False)


# endregion changes


def checking_revoked() -> Any:
    """Switch the setting on, as SIMPLE_JWT would."""
    return patch.object(api_settings, "CHECK_REVOKE_TOKEN", True)


def refund(client: Client, path: str = "orders") -> int:
    """Return the status that a refund gets."""
    order = Order.objects.create(owner=person(), item="lamp")
    return client.post(f"/{path}/{order.pk}/refunds/").status_code


def row(change: Callable[[Any], None]) -> str:
    """Sign a manager in four ways, change something, and try again."""
    user = person()
    session, app = by_session(user), by_jwt(user, role="manager")
    with checking_revoked():
        careful = by_jwt(user)
        before = refund(careful)
    before += refund(session) + refund(app) + refund(app, "claim")
    if before != 4 * 201:
        raise AssertionError(before)
    change(User.objects.get(pk=user.pk))
    with checking_revoked():
        then = refund(careful)
    name = change.__name__.replace("_", " ")
    return (
        f"{name:<18}{refund(session):<9}{refund(app):<9}"
        f"{then:<20}{refund(app, 'claim')}"
    )


def main() -> None:
    """Print what a refund gets after each change."""
    print(f"{'':<18}session  JWT      CHECK_REVOKE_TOKEN  claim in JWT")
    for change in (role_taken, password_changed, blocked):
        print(row(change))


if __name__ == "__main__":
    main()
