"""What booking means: the rule, apart from HTTP."""

from django.db import transaction
from django.db.models import F

from workshops.models import Booking, Workshop


class SoldOutError(Exception):
    """Fewer seats are left than were asked for."""


# region book
@transaction.atomic
def book(workshop: Workshop, email: str, seats: int) -> Booking:
    """Take seats and note who has them: both, or neither."""
    free = Workshop.objects.filter(pk=workshop.pk, seats_left__gte=seats)
    if not free.update(seats_left=F("seats_left") - seats):
        raise SoldOutError
    return Booking.objects.create(workshop=workshop, email=email, seats=seats)


# endregion book
