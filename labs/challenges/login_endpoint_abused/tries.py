"""Budgets of wrong passwords, kept in Redis for all processes together."""

from hashlib import sha256
from typing import NamedTuple

import redis
import structlog
from django.conf import settings
from redis.backoff import NoBackoff
from redis.retry import Retry
from rest_framework.exceptions import Throttled

log = structlog.get_logger("shop.login")
# region store
# A login that cannot count answers 500 after two tries of a second each.
store = redis.Redis.from_url(
    settings.REDIS, socket_timeout=1, retry=Retry(NoBackoff(), 1)
)
# endregion store


# region budgets
class Budget(NamedTuple):
    """So many wrong passwords in so many seconds, for what the key names."""

    key: str
    tries: int
    seconds: int


def budgets(name: str, address: str, browser: str | None) -> list[Budget]:
    """Return what a try is taken from: all of them must have one left."""
    if browser:
        return [Budget(f"login:browser:{browser}", 10, 900)]
    account = sha256(name.encode()).hexdigest()[:16]
    return [
        Budget(f"login:pair:{account}:{address}", 5, 900),
        Budget(f"login:address:{address}", 20, 3600),
        Budget(f"login:account:{account}", 50, 3600),
    ]


# endregion budgets


# region take
def take(name: str, address: str, browser: str | None) -> list[Budget]:
    """Take a try from each budget; raises Throttled when one has none left."""
    taken = []
    for budget in budgets(name, address, browser):
        used, seconds_left = change(budget, +1)
        taken.append(budget)
        if used > budget.tries:
            give_back(taken)
            log.warning("login_refused", budget=budget.key, seconds=seconds_left)
            raise Throttled(wait=max(1, seconds_left))
    return taken


def give_back(taken: list[Budget]) -> None:
    """Return the tries of a right password, or of one that was not checked."""
    for budget in taken:
        change(budget, -1)


# endregion take


# region change
def change(budget: Budget, by: int) -> tuple[int, int]:
    """Change a count; return it, and how many seconds it has left."""
    with store.pipeline() as pipe:  # One transaction: MULTI to EXEC.
        pipe.incrby(budget.key, by)
        pipe.expire(budget.key, budget.seconds, nx=True)
        pipe.ttl(budget.key)
        used, _, seconds_left = pipe.execute()
    return used, seconds_left


# endregion change
