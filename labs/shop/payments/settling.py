"""Noting how a charge ended, in a task."""

from uuid import UUID

import structlog
from django.db import transaction

from shop.notifications.letters import write
from shop.notifications.models import Notification
from shop.orders.models import Order
from shop.payments.models import Payment
from shop.payments.provider import Charge

log = structlog.get_logger("shop.payments")


# region settle
@transaction.atomic
def settle(payment_id: UUID | str, charge: Charge) -> None:
    """Note how a charge ended, and all that follows from it, once."""
    status = Payment.Status.SUCCEEDED if charge.approved else Payment.Status.DECLINED
    pending = Payment.objects.filter(pk=payment_id, status=Payment.Status.PENDING)
    if not pending.update(status=status, reference=charge.reference):
        return  # Another worker was here first.
    order = Order.objects.get(payments=payment_id)
    if charge.approved:
        Order.objects.filter(pk=order.pk).update(status=Order.Status.PAID)
        write(order, Notification.Kind.RECEIPT)
    else:
        write(order, Notification.Kind.CARD_DECLINED)
    log.info("payment settled", order=order.pk, status=str(status))


# endregion settle
