"""Taking a piece off the shelf."""

from django.db.models import F

from orders.models import Shelf


# region take
def take_lamp() -> bool:
    """Take one lamp; tell whether there was one. One statement checks and takes."""
    lamps = Shelf.objects.filter(item="lamp", left__gt=0)
    return lamps.update(left=F("left") - 1) == 1


# endregion take
