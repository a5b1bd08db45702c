"""The payment provider: charging a card, over HTTP."""

from dataclasses import dataclass

import httpx
from django.conf import settings

from shop.config.partners import post
from shop.payments.models import Payment


@dataclass(frozen=True)
class Charge:
    """What the provider says of a charge; `reference` is its own name for it."""

    approved: bool
    reference: str


# region ask
def ask_for(payment: Payment) -> Charge:
    """Have a card charged, once however often it is asked for.

    Raises Busy or httpx.TransportError when it may be asked again, and
    httpx.HTTPStatusError when the request itself is wrong.
    """
    answer = post(
        settings.PAYMENTS_URL,
        {"amount": str(payment.amount), "currency": "KES", "card": payment.card},
        key=str(payment.pk),
        token=settings.PAYMENTS_KEY,
    )
    if answer.status_code == httpx.codes.PAYMENT_REQUIRED:
        return Charge(approved=False, reference=answer.json()["id"])
    answer.raise_for_status()
    return Charge(approved=True, reference=answer.json()["id"])


# endregion ask
