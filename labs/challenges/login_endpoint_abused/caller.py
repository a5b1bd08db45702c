"""Who asks: an address that our own proxy saw, and a browser that we know."""

from ipaddress import ip_address, ip_network
from secrets import token_hex

from django.core import signing
from rest_framework.request import Request
from rest_framework.response import Response

COOKIE = "known_browser"
YEAR = 365 * 24 * 3600


# region address
def seen_from(request: Request) -> str:
    """Return the address that our proxy saw; of IPv6, its network."""
    passed_on = request.META.get("HTTP_X_FORWARDED_FOR", "")
    last = passed_on.rpartition(",")[2].strip()
    address = ip_address(last or request.META["REMOTE_ADDR"])
    if address.version == 6:
        return str(ip_network((address, 64), strict=False))
    return str(address)


# endregion address


# region browser
def remember(answer: Response, name: str) -> Response:
    """Give a browser that signed in a cookie, for this name only."""
    cookie = signing.dumps([name, token_hex(8)], salt=COOKIE)
    flags = {"secure": True, "httponly": True, "samesite": "Lax"}
    answer.set_cookie(COOKIE, cookie, max_age=YEAR, **flags)
    return answer


def known_browser(request: Request, name: str) -> str | None:
    """Return the number of a browser that signed in with this name before."""
    try:
        cookie = request.COOKIES[COOKIE]
        owner, number = signing.loads(cookie, salt=COOKIE, max_age=YEAR)
    except (KeyError, signing.BadSignature):
        return None
    return number if owner == name else None


# endregion browser
