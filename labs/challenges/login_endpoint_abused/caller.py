"""Who asks: an address that our own proxy saw, and a browser that we know."""

from ipaddress import ip_address, ip_network
from secrets import token_hex

from django.core import signing
from django.http import HttpRequest
from rest_framework.request import Request
from rest_framework.response import Response

COOKIE = "known_browser"
YEAR = 365 * 24 * 3600


# region address
def seen_from(request: HttpRequest) -> str:
    """Return the address that our proxy saw; of IPv6, its network."""
    passed_on = request.META.get("HTTP_X_FORWARDED_FOR", "")
    last = passed_on.rpartition(",")[2].strip() or request.META["REMOTE_ADDR"]
    try:
        address = ip_address(without_port(last))
    except ValueError:
        return last  # Such as "unknown": all of these share a budget.
    if address.version == 4:
        return str(address)
    if address.ipv4_mapped:
        return str(address.ipv4_mapped)
    return str(ip_network((address, 64), strict=False))


def without_port(seen: str) -> str:
    """Return the address in `192.0.2.1:5000` or `[2001:db8::1]:5000`."""
    if seen.startswith("["):
        return seen[1:].partition("]")[0]
    return seen.partition(":")[0] if seen.count(":") == 1 else seen


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
