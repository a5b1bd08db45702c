"""Other ways to ask: one that holds everybody up, one without limits, one for later."""

import asyncio

import httpx
from django.conf import settings
from django.db import connection
from django.http import HttpRequest, JsonResponse

from challenges.high_concurrency import failing
from challenges.high_concurrency.tasks import ask_carriers


# region blocking
async def blocking(request: HttpRequest, parcel: str) -> JsonResponse:
    """Be called asynchronous, and wait as before."""
    return failing.quote(request, parcel)


# endregion blocking


# region unlimited
async def unlimited(request: HttpRequest, parcel: str) -> JsonResponse:
    """Ask all carriers at once, for as many readers as come."""
    urls = [f"{url}/{parcel}" for url in settings.CARRIERS]
    async with httpx.AsyncClient(verify=failing.TLS, timeout=60) as client:
        answers = await asyncio.gather(*(client.get(url) for url in urls))
    return JsonResponse({"prices": [answer.json() for answer in answers]})


# endregion unlimited


# region queued
def queued(request: HttpRequest, parcel: str) -> JsonResponse:
    """Have a worker ask, and answer at once."""
    ask_carriers.delay([f"{url}/{parcel}" for url in settings.CARRIERS])
    return JsonResponse({"status": "we will write to you"}, status=202)


# endregion queued


def levels(request: HttpRequest) -> JsonResponse:
    """Send one quick query, as most views do; tell on which connection."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        return JsonResponse({"connection": cursor.fetchone()[0]})
