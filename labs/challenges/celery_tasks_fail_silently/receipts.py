"""The command that sweeps: `management/commands/receipts.py` in a project."""

# region command
from datetime import timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone

from challenges.celery_tasks_fail_silently.fixed import Order, hand_over


class Command(BaseCommand):
    """Hand over what the broker does not have; fail when a receipt is late."""

    def add_arguments(self, parser: CommandParser) -> None:
        """Let the alarm be tried out without waiting for it."""
        parser.add_argument("--minutes", type=int, default=15)

    def handle(self, *, minutes: int, **_: Any) -> None:
        """Sweep, then look for orders whose letter is still due."""
        for order in Order.objects.filter(handed_over=False):
            hand_over(order.pk)
        since = timezone.now() - timedelta(minutes=minutes)
        late = Order.objects.filter(sent=False, placed_at__lte=since)
        if late:
            raise CommandError(f"receipts overdue: {[order.pk for order in late]}")


# endregion command
