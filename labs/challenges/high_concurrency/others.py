"""Other ways to ask: one that holds everybody up, one with manners, one for later."""

import asyncio

from django.conf import settings
from django.http import HttpRequest, JsonResponse

from challenges.high_concurrency import failing, fixed
from challenges.high_concurrency.tasks import ask_carrier


# region blocking
async def blocking(request: HttpRequest, question: str) -> JsonResponse:
    """Be called asynchronous, and wait as before."""
    return failing.quote(request, question)


# endregion blocking


# region limited
GATE = asyncio.Semaphore(20)


async def limited(request: HttpRequest, question: str) -> JsonResponse:
    """Let twenty questions be under way, and the others wait here."""
    async with GATE:
        return await fixed.quote(request, question)


# endregion limited


# region queued
def queued(request: HttpRequest, question: str) -> JsonResponse:
    """Have a worker ask, and answer at once."""
    ask_carrier.delay(f"{settings.CARRIER}/{question}")
    return JsonResponse({"status": "we will write to you"}, status=202)


# endregion queued
