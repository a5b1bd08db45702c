"""Forge a token without the private key, and hand it to three checks."""

import hashlib
import hmac
from base64 import urlsafe_b64encode
from typing import Any

import jwt
from checks import RIGHT, strict
from keys import PUBLIC_PEM
from three_parts import write

STAFF = RIGHT | {"role": "staff"}


# region forge
def unsigned() -> str:
    """Say that no signature is needed."""
    return f"{write({'alg': 'none', 'typ': 'JWT'})}.{write(STAFF)}."


def signed_with_public_key() -> str:
    """Use the public key, which everybody has, as an HMAC password."""
    text = f"{write({'alg': 'HS256', 'typ': 'JWT'})}.{write(STAFF)}"
    digest = hmac.new(PUBLIC_PEM, text.encode(), hashlib.sha256).digest()
    return f"{text}.{urlsafe_b64encode(digest).rstrip(b'=').decode()}"


# endregion forge


# region wrong-checks
def unchecked(token: str) -> dict[str, Any]:
    """Read a token as a debugger does, and believe it."""
    return jwt.decode(token, options={"verify_signature": False})


def as_the_token_says(token: str) -> dict[str, Any]:
    """Take the algorithm from what is to be checked."""
    algorithm = jwt.get_unverified_header(token)["alg"]
    return jwt.decode(token, PUBLIC_PEM, [algorithm], audience="shop-orders")


# endregion wrong-checks


def main() -> None:
    """Print what each check says to each forgery."""
    for name, token in (
        ("alg none", unsigned()),
        ("HS256 with the public key", signed_with_public_key()),
    ):
        print(name)
        for check in (unchecked, as_the_token_says, strict):
            try:
                said = f"ACCEPTED, role {check(token)['role']}"
            except jwt.PyJWTError as error:
                said = f"{type(error).__name__}: {str(error).splitlines()[0]}"
            print(f"  {check.__name__:<19}{said}")


if __name__ == "__main__":
    main()
