"""`manage.py compare_books`, for every night."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from shop.orders.books import differences


class Command(BaseCommand):
    """Compare each level with deliveries and sales."""

    help = "Compare the shelves with the books; ends with 1 when they disagree."

    def handle(self, **options: Any) -> None:
        """Name each product that is wrong."""
        found = differences()
        for one in found:
            self.stdout.write(f"{one.sku}: level {one.level}, books {one.books}")
        if found:
            raise CommandError(f"{len(found)} products disagree with the books.")
        self.stdout.write("Shelves and books agree.")
