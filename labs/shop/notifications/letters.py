"""Writing letters."""

from shop.config.handing_over import hand_over
from shop.notifications.models import Notification
from shop.notifications.tasks import send
from shop.orders.models import Order


def write(order: Order, kind: str) -> Notification:
    """Write a letter in the transaction of what it tells of; it is sent after that."""
    letter = Notification.objects.create(order=order, kind=kind)
    hand_over(send, letter.pk)
    return letter
