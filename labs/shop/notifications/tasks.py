"""Sending letters through the mail gateway."""

from datetime import timedelta

import httpx
import structlog
from django.conf import settings
from django.utils import timezone

from shop.config.celery import app
from shop.config.handing_over import hand_over
from shop.config.partners import PARTNER_RETRIES, post
from shop.notifications.models import Notification

log = structlog.get_logger("shop.notifications")


# region send
@app.task(name="shop.send_notification", **PARTNER_RETRIES)
def send(letter: int) -> None:
    """Have the gateway send a letter, once however often this runs."""
    row = Notification.objects.select_related("order__customer").get(pk=letter)
    if row.sent_at is not None:
        return
    answer = post(
        settings.MAIL_URL,
        {"to": row.order.customer.email, "order": row.order_id, "kind": row.kind},
        key=f"notification-{row.pk}",
    )
    if answer.status_code == httpx.codes.UNPROCESSABLE_ENTITY:
        log.error("refused by the mail gateway", order=row.order_id)
        return
    answer.raise_for_status()
    Notification.objects.filter(pk=letter).update(sent_at=timezone.now())
    log.info("sent", order=row.order_id, kind=row.kind)


# endregion send


@app.task(name="shop.sweep_notifications")
def sweep() -> None:
    """Hand over again what is still unsent after a minute, and not older than a day."""
    now = timezone.now()
    window = (now - timedelta(days=1), now - timedelta(minutes=1))
    unsent = Notification.objects.filter(sent_at=None, written_at__range=window)
    for letter in unsent.values_list("pk", flat=True)[:500]:
        hand_over(send, letter)
