"""What a release answers: quick and slow pages, and whether it lives and is ready."""

import os
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.db.utils import OperationalError
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path

PROVIDER = 42  # the number of the lock that stands for a slow payment provider


def quick(request: HttpRequest) -> HttpResponse:
    """Answer at once."""
    return HttpResponse(settings.RELEASE)


def slow(request: HttpRequest) -> HttpResponse:
    """Write down that it began; answer when the payment provider has answered."""
    with Path(os.environ["BEGUN"]).open("a") as begun:
        begun.write(f"{settings.RELEASE}\n")
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock_shared(%s)", [PROVIDER])
        cursor.execute("SELECT pg_advisory_unlock_shared(%s)", [PROVIDER])
    return HttpResponse(settings.RELEASE)


# region ready
def alive(request: HttpRequest) -> JsonResponse:
    """Liveness: tell that this process answers; it asks nobody else."""
    return JsonResponse({"release": settings.RELEASE})


def ready(request: HttpRequest) -> JsonResponse:
    """Readiness: tell whether it can do its work, its database included."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except OperationalError:
        return JsonResponse({"database": "unreachable"}, status=503)
    return JsonResponse({"release": settings.RELEASE})


# endregion ready

urlpatterns = [
    path("quick/", quick),
    path("slow/", slow),
    path("alive/", alive),
    path("ready/", ready),
]
