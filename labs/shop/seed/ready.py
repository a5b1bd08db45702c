"""A shop that is migrated and full, in a database that is given."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.management import call_command

from shop.config.databases import database_at
from shop.seed.fill import fill
from shop.seed.rows import Size


@contextmanager
def seeded_shop(url: str, size: Size | None = None) -> Iterator[None]:
    """Migrate and fill the empty database at `url`; Django uses it until the end."""
    with database_at(url):
        call_command("migrate", verbosity=0)
        fill(size)
        yield
