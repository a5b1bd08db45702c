"""What booking means: the rule, apart from HTTP."""

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import F

from workshops.models import Booking, Workshop


class SoldOutError(Exception):
    """Fewer seats are left than were asked for."""


# region book
@transaction.atomic
def book(workshop: Workshop, user: User, seats: int) -> Booking:
    """Take seats and record who has them: both, or neither."""
    free = Workshop.objects.filter(pk=workshop.pk, seats_left__gte=seats)
    if not free.update(seats_left=F("seats_left") - seats):
        raise SoldOutError
    return Booking.objects.create(workshop=workshop, user=user, seats=seats)


# endregion book
