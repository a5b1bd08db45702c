"""Beginning a payment, in a request; a task charges the card afterwards."""

import structlog
from django.db import transaction
from django.db.models import F, Sum

from shop.config.handing_over import hand_over
from shop.orders.models import Order
from shop.payments.models import Payment
from shop.payments.tasks import charge

log = structlog.get_logger("shop.payments")


class NotPayable(Exception):
    """The order is paid, cancelled, or being paid."""


# region begin
@transaction.atomic
def begin(order_id: int, card: str) -> Payment:
    """Note that a card is to be charged, and have it charged after the commit.

    Raises NotPayable.
    """
    # The lock makes a second click wait, and then see the first one's payment.
    order = Order.objects.select_for_update().get(pk=order_id)
    tries = order.payments.exclude(status=Payment.Status.DECLINED)
    if order.status != Order.Status.PLACED or tries.exists():
        raise NotPayable(order_id)
    total = order.lines.aggregate(total=Sum(F("quantity") * F("unit_price")))["total"]
    payment = Payment.objects.create(order=order, card=card, amount=total)
    hand_over(charge, str(payment.pk))
    log.info("payment begun", order=order.pk, payment=str(payment.pk))
    return payment


# endregion begin
