"""Workshops and the seats booked in them."""

from django.conf import settings
from django.db import models
from django.db.models import Q


# region workshop
class Workshop(models.Model):
    """An evening with a number of seats."""

    title = models.CharField(max_length=80)
    starts_at = models.DateTimeField()
    seats_left = models.IntegerField()
    cancelled = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(seats_left__gte=0), name="seats_not_negative"
            ),
        ]

    def __str__(self) -> str:
        return self.title


# endregion workshop


# region booking
class Booking(models.Model):
    """Seats that one person booked in one workshop."""

    workshop = models.ForeignKey(Workshop, on_delete=models.PROTECT)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)
    seats = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workshop", "user"], name="one_booking_each"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user}: {self.seats}"


# endregion booking
