"""`manage.py seed`."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from shop.seed.fill import fill
from shop.seed.rows import Size


class Command(BaseCommand):
    """Fill an empty, migrated database."""

    help = "Fill the empty tables with the same rows on every machine."

    def add_arguments(self, parser: CommandParser) -> None:
        """Add one option per table whose size is free."""
        size = Size()
        parser.add_argument("--customers", type=int, default=size.customers)
        parser.add_argument("--products", type=int, default=size.products)
        parser.add_argument("--orders", type=int, default=size.orders)

    def handle(self, **options: Any) -> None:
        """Fill the tables and say how many rows each got."""
        size = Size(options["customers"], options["products"], options["orders"])
        for table, count in fill(size).items():
            self.stdout.write(f"{count:>9,} {table}")
