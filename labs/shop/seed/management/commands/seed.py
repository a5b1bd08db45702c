"""`manage.py seed`."""

from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from shop.seed.fill import fill, fill_what_follows
from shop.seed.rows import FULL, Size


class Command(BaseCommand):
    """Fill an empty, migrated database."""

    help = "Fill the empty tables with the same rows on every machine."

    def add_arguments(self, parser: CommandParser) -> None:
        """Add one option per table whose size is free."""
        parser.add_argument("--customers", type=int, default=FULL.customers)
        parser.add_argument("--products", type=int, default=FULL.products)
        parser.add_argument("--orders", type=int, default=FULL.orders)

    def handle(self, **options: Any) -> None:
        """Fill the tables and say how many rows each got."""
        size = Size(options["customers"], options["products"], options["orders"])
        for table, count in {**fill(size), **fill_what_follows()}.items():
            self.stdout.write(f"{count:>9,} {table}")
