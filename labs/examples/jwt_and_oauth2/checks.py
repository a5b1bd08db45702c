"""Give the same tokens to a careless check and to a strict one."""

from collections.abc import Callable, Iterator
from typing import Any

import jwt
from keys import PRIVATE, PUBLIC
from three_parts import NOW

ISSUER, AUDIENCE = "https://id.shop.example", "shop-orders"
RIGHT = {"iss": ISSUER, "sub": "7", "aud": AUDIENCE, "iat": NOW, "exp": NOW + 300}
Check = Callable[[str], dict[str, Any]]


def careless(token: str) -> dict[str, Any]:
    """Check signature and expiry; the audience "gave errors", so it was put off."""
    return jwt.decode(
        token, PUBLIC, algorithms=["ES256"], options={"verify_aud": False}
    )


# region strict
def strict(token: str) -> dict[str, Any]:
    """Accept what our sign-in issued for this service, and nothing else."""
    return jwt.decode(
        token,
        PUBLIC,
        algorithms=["ES256"],
        issuer="https://id.shop.example",
        audience="shop-orders",
        leeway=30,
        options={"require": ["exp", "iat", "iss", "aud", "sub"]},
    )


# endregion strict


def tokens() -> Iterator[tuple[str, str]]:
    """Give each token with the name of what is special about it."""
    cases: list[tuple[str, dict[str, Any]]] = [
        ("nothing", {}),
        ("expired 5 seconds ago", {"exp": NOW - 5}),
        ("expired a minute ago", {"exp": NOW - 60}),
        ("no exp", {"exp": None}),
        ("valid in an hour (nbf)", {"nbf": NOW + 3600}),
        ("for shop-printing (aud)", {"aud": "shop-printing"}),
        ("no aud", {"aud": None}),
        ("from another issuer (iss)", {"iss": "https://id.test.example"}),
        ("its user was deleted", {"sub": "999"}),
    ]
    for name, differs in cases:
        claims = {k: v for k, v in (RIGHT | differs).items() if v is not None}
        yield name, jwt.encode(claims, PRIVATE, algorithm="ES256")


def outcome(check: Check, token: str) -> tuple[str, str]:
    """Return what a check says to a token, and the message."""
    try:
        check(token)
    except jwt.PyJWTError as error:
        return type(error).__name__, str(error)
    return "accepted", ""


def main() -> None:
    """Print the table."""
    print(f"{'special about the token':<27}{'careless':<24}strict")
    messages = {}
    for name, token in tokens():
        lenient, (careful, message) = (
            outcome(careless, token)[0],
            outcome(strict, token),
        )
        messages[message] = careful
        print(f"{name:<27}{lenient:<24}{careful}")
    print()
    for message, error in messages.items():
        if message:
            print(f"jwt.exceptions.{error}: {message}")


if __name__ == "__main__":
    main()
