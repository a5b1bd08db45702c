"""What a release answers: a quick page, a slow one, and whether it is ready."""

from django.conf import settings
from django.db import connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import path

PROVIDER = 42  # the number of the lock that stands for a slow payment provider


def quick(request: HttpRequest) -> HttpResponse:
    """Answer at once."""
    return HttpResponse(settings.RELEASE)


def slow(request: HttpRequest) -> HttpResponse:
    """Answer when the payment provider has answered."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock_shared(%s)", [PROVIDER])
        cursor.execute("SELECT pg_advisory_unlock_shared(%s)", [PROVIDER])
    return HttpResponse(settings.RELEASE)


# region ready
def ready(request: HttpRequest) -> JsonResponse:
    """Tell whether this release can answer, its database included."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return JsonResponse({"release": settings.RELEASE})


# endregion ready

urlpatterns = [path("quick/", quick), path("slow/", slow), path("ready/", ready)]
