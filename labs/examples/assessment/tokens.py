"""Seven tokens, three ways to check them: who gets in?"""

import secrets
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import jwt

KEY = secrets.token_bytes(32)
ANOTHER_KEY = secrets.token_bytes(32)


# region checks
def not_verified(token: str) -> dict[str, Any]:
    """Read the claims, and believe them."""
    return jwt.decode(token, options={"verify_signature": False})


def signature_only(token: str) -> dict[str, Any]:
    """The key is right. Nothing else is asked."""
    off = {"verify_exp": False, "verify_aud": False, "verify_iss": False}
    return jwt.decode(token, KEY, algorithms=["HS256"], options=off)


def everything(token: str) -> dict[str, Any]:
    """Signature, algorithm, end, audience, issuer; and none may be missing."""
    return jwt.decode(
        token,
        KEY,
        algorithms=["HS256"],
        audience="shop-api",
        issuer="https://login.shop.example",
        leeway=timedelta(seconds=10),
        options={"require": ["exp", "aud", "iss", "sub"]},
    )


# endregion checks


def tokens() -> dict[str, str]:
    """Make the tokens that arrive."""
    now = datetime.now(UTC)
    claims = {
        "sub": "17",
        "iss": "https://login.shop.example",
        "aud": "shop-api",
        "exp": now + timedelta(minutes=5),
    }

    def signed(key: bytes = KEY, **changed: object) -> str:
        kept = {k: v for k, v in (claims | changed).items() if v is not None}
        return jwt.encode(kept, key, algorithm="HS256")

    head, _, signature = signed().split(".")
    _, others_claims, _ = signed(sub="18").split(".")
    return {
        "as issued": signed(),
        "claims replaced": f"{head}.{others_claims}.{signature}",
        "another key": signed(ANOTHER_KEY),
        "alg: none": jwt.encode(claims, "", algorithm="none"),
        "expired": signed(exp=now - timedelta(hours=1)),
        "for another service": signed(aud="newsletter"),
        "without an end": signed(exp=None),
    }


def told(check: Callable[[str], dict[str, Any]], token: str) -> str:
    """Say who the token makes of its bearer, or that it was refused."""
    try:
        return f"user {check(token)['sub']}"
    except jwt.InvalidTokenError:
        return "-"


def report() -> Iterator[str]:
    """Check each token in each way."""
    checks = (not_verified, signature_only, everything)
    yield f"{'':<20}" + "".join(f"{check.__name__:<16}" for check in checks)
    for label, token in tokens().items():
        yield f"{label:<20}" + "".join(f"{told(check, token):<16}" for check in checks)


def refusals() -> Iterator[str]:
    """Print what the full check says."""
    for label, token in tokens().items():
        try:
            everything(token)
        except jwt.InvalidTokenError as error:
            yield f"{label}: {error}"
