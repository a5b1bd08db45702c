"""Charging cards."""

from datetime import timedelta

from django.utils import timezone

from shop.config.celery import app
from shop.config.handing_over import hand_over
from shop.config.partners import PARTNER_RETRIES
from shop.payments.models import Payment
from shop.payments.provider import ask_for
from shop.payments.settling import settle


# region charge
@app.task(name="shop.charge_payment", **PARTNER_RETRIES)
def charge(payment_id: str) -> None:
    """Charge a card for a payment, once however often this runs."""
    payment = Payment.objects.get(pk=payment_id)
    if payment.status == Payment.Status.PENDING:
        settle(payment_id, ask_for(payment))


# endregion charge


@app.task(name="shop.sweep_payments")
def sweep() -> None:
    """Hand over again what is still pending after a minute, and not older than a day.

    What is older needs a person: the provider forgets its keys.
    """
    now = timezone.now()
    window = (now - timedelta(days=1), now - timedelta(minutes=1))
    pending = Payment.objects.filter(
        status=Payment.Status.PENDING, begun_at__range=window
    )
    for payment in pending.values_list("pk", flat=True)[:500]:
        hand_over(charge, str(payment))
