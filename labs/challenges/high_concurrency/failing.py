"""A view that waits for one carrier after the other, as long as each likes."""

import httpx
from django.conf import settings
from django.http import HttpRequest, JsonResponse

TLS = httpx.create_ssl_context()  # Made once: each client needs one.


# region view
def quote(request: HttpRequest, parcel: str) -> JsonResponse:
    """Ask the carriers what a parcel costs."""
    urls = [f"{url}/{parcel}" for url in settings.CARRIERS]
    with httpx.Client(verify=TLS, timeout=60) as client:
        prices = [client.get(url).json() for url in urls]
    return JsonResponse({"prices": prices})


# endregion view
