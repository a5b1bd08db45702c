"""Change Django's signing key while links that the old one signed are under way."""

from collections.abc import Iterator

from django.core.signing import BadSignature, dumps, loads
from django.test import override_settings

OLD, NEW = ("old-" + "x" * 60, "new-" + "y" * 60)


def opened(link: str, key: str, fallbacks: list[str]) -> str:
    """Return what a process with these settings says to a link."""
    with override_settings(SECRET_KEY=key, SECRET_KEY_FALLBACKS=fallbacks):
        try:
            return f"accepted: {loads(link, salt='invoice')}"
        except BadSignature as error:
            return (
                f"{type(error).__name__}: {str(error).split(' ')[0]} … does not match"
            )


def report() -> Iterator[str]:
    """Give the answers before, during and after the change."""
    with override_settings(SECRET_KEY=OLD):
        link = dumps({"invoice": 7}, salt="invoice")
    steps: list[tuple[str, str, list[str]]] = [
        ("SECRET_KEY = old", OLD, []),
        ("new, with old in SECRET_KEY_FALLBACKS", NEW, [OLD]),
        ("new alone", NEW, []),
    ]
    for name, key, fallbacks in steps:
        yield f"{name:<39}{opened(link, key, fallbacks)}"
