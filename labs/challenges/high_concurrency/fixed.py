"""A view that asks all carriers at once, and knows how long and how often."""

import asyncio

import httpx
from django.conf import settings
from django.http import HttpRequest, JsonResponse

TLS = httpx.create_ssl_context()  # Made once: each client needs one.


# region view
PATIENCE = 2.0  # seconds for all that one carrier has to say
PLACES = asyncio.Semaphore(20)  # readers who may wait for carriers


async def ask(client: httpx.AsyncClient, url: str) -> dict | None:
    """Return a carrier's price; None when it has none, or takes too long."""
    try:
        async with asyncio.timeout(PATIENCE):
            answer = await client.get(url)
        return answer.raise_for_status().json()
    except (TimeoutError, httpx.HTTPError, ValueError):
        return None


# region in-short
async def quote(request: HttpRequest, parcel: str) -> JsonResponse:
    """Ask the carriers what a parcel costs."""
    if PLACES.locked():  # Full: say so at once, and keep no one waiting.
        later = {"Retry-After": "5"}
        return JsonResponse({"error": "busy"}, status=503, headers=later)
    urls = [f"{url}/{parcel}" for url in settings.CARRIERS]
    async with PLACES, httpx.AsyncClient(verify=TLS) as client:
        found = await asyncio.gather(*(ask(client, url) for url in urls))
    prices = [price for price in found if price is not None]
    return JsonResponse({"prices": prices}, status=200 if prices else 504)


# endregion in-short
# endregion view
