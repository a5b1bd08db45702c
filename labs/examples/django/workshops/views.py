"""The HTTP side: read the request, call the rule, choose the status."""

import json

from django.db import IntegrityError
from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_GET, require_POST

from workshops.booking import SoldOutError, book
from workshops.forms import BookingForm
from workshops.models import Workshop


# region views
@require_GET
def workshops(request: HttpRequest) -> JsonResponse:
    """List the workshops that still take place, the next one first."""
    rows = Workshop.objects.filter(cancelled=False).order_by("starts_at")
    fields = rows.values("id", "title", "starts_at", "seats_left")
    return JsonResponse({"workshops": list(fields)})


@require_POST
def bookings(request: HttpRequest, pk: int) -> JsonResponse:
    """Book seats in a workshop, for the user who is signed in."""
    if not request.user.is_authenticated:
        return JsonResponse({"error": "sign in first"}, status=401)
    workshop = get_object_or_404(Workshop, pk=pk, cancelled=False)
    try:
        form = BookingForm(dict(json.loads(request.body)))
    except (TypeError, ValueError):
        return JsonResponse({"error": "send a JSON object"}, status=400)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    try:
        booking = book(workshop, request.user, **form.cleaned_data)
    except SoldOutError:
        return JsonResponse({"error": "not enough seats"}, status=409)
    except IntegrityError:
        return JsonResponse({"error": "already booked"}, status=409)
    return JsonResponse({"id": booking.pk, "seats": booking.seats}, status=201)


# endregion views
