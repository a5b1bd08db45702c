"""Register, confirm, sign in, change the profile, and sign out."""

from start import start

start()

from django.core import mail  # noqa: E402 after the settings
from telling import ask  # noqa: E402 after the settings


def letter() -> str:
    """Return the text of the last letter."""
    return mail.outbox[-1].body


if __name__ == "__main__":
    email, password = "ada@example.com", "seven lamps in a row"
    ask("POST", "/v1/registrations/", {"email": "ada@"})
    ask("POST", "/v1/registrations/", {"email": "Ada@Example.com"})
    ada = {"token": letter(), "password": password, "given_name": "Ada"}
    ask("POST", "/v1/accounts/", ada | {"token": "made up", "password": "password"})
    ask("POST", "/v1/accounts/", ada | {"is_staff": True}, headers=True)
    ask("POST", "/v1/accounts/", ada)
    ask("POST", "/v1/registrations/", {"email": email})
    print(f"  (the email: {letter()})")
    ask("POST", "/v1/tokens/", {"email": email, "password": "not hers"})
    ask("POST", "/v1/tokens/", {"email": "no@example.com", "password": "any"})
    tokens = ask("POST", "/v1/tokens/", {"email": email, "password": password}).json()
    access, refresh = tokens["access"], tokens["refresh"]
    ask("GET", "/v1/accounts/me/")
    ask("GET", "/v1/accounts/me/", token=access)
    ask("PATCH", "/v1/accounts/me/", {"name": "Ada L.", "email": "x@x.example"}, access)
    ask("PUT", "/v1/accounts/me/", {"name": "Ada"}, access)
    ask("POST", "/v1/tokens/revocations/", {"refresh": refresh})
    ask("POST", "/v1/tokens/renewals/", {"refresh": refresh})
