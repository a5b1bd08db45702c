"""Make a token, take it apart, and change a word in it."""

import base64
import json
import time
from typing import Any

import jwt
from keys import PRIVATE, PUBLIC

NOW = int(time.time())


# region issue
def issue(user_id: int) -> str:
    """Sign what the other services need to know of a user, for five minutes."""
    claims = {
        "iss": "https://id.shop.example",
        "sub": str(user_id),
        "aud": "shop-orders",
        "iat": NOW,
        "exp": NOW + 300,
        "role": "customer",
    }
    return jwt.encode(claims, PRIVATE, algorithm="ES256")


# endregion issue


# region parts
def read(part: str) -> Any:
    """Decode a header or a payload: no key is needed."""
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


def write(content: Any) -> str:
    """Encode one, as anybody can."""
    text = json.dumps(content, separators=(",", ":")).encode()
    return base64.urlsafe_b64encode(text).rstrip(b"=").decode()


# endregion parts


def show(content: dict[str, Any]) -> str:
    """Return it with the seconds as distances from now, which do not vary."""
    text = json.dumps(content)
    return text.replace(str(NOW + 300), "now + 300").replace(str(NOW), "now")


def main() -> None:
    """Print the three parts, then what a changed payload gets."""
    token = issue(7)
    header, payload, signature = token.split(".")
    print(f"a token of {len(token)} characters, and what is in its parts\n")
    print(f"header     {show(read(header))}")
    print(f"payload    {show(read(payload))}")
    print(f"signature  {len(signature)} characters, 64 bytes\n")
    forged = write(read(payload) | {"role": "staff"})
    changed = f"{header}.{forged}.{signature}"
    for name, text in (("as issued", token), ('role "staff"', changed)):
        try:
            claims = jwt.decode(text, PUBLIC, ["ES256"], audience="shop-orders")
            print(f"{name:<14}accepted, role {claims['role']}")
        except jwt.InvalidTokenError as error:
            print(f"{name:<14}{type(error).__name__}: {error}")


if __name__ == "__main__":
    main()
