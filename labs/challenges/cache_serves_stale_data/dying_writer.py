"""A writer that is killed between its commit and its delete.

`python -m challenges.cache_serves_stale_data.dying_writer POSTGRES_URL REDIS_URL`
"""

import os
import signal
import sys

import django
from django.db import transaction
from django.test.utils import override_settings


def main(postgres: str, redis: str) -> None:
    """Change the price, and die after the commit."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "shop.config.settings.test"
    django.setup()
    from challenges.cache_serves_stale_data import fixed, race
    from shop.config.databases import database_at

    with database_at(postgres), override_settings(CACHES=race.caches_at(redis)):
        with transaction.atomic():
            transaction.on_commit(lambda: os.kill(os.getpid(), signal.SIGKILL))
            fixed.set_price(race.SKU, race.NEW)


if __name__ == "__main__":
    main(*sys.argv[1:])
