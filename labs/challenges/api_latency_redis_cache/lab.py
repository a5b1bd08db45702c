"""The lab: best sellers with and without Redis, and what became of the 60 %."""

from challenges.api_latency_redis_cache import (
    failing,
    fixed,
    others,
    report,
    traffic,
)
from challenges.api_latency_redis_cache.traffic import serve
from measuring.figures import WAITING_BAND, Figure, count, time_both, timed
from measuring.lab import Account, Lab

SAMPLES = 5


def tell(account: Account) -> None:
    """Tell what happens, step by step."""
    account.step("The best sellers of a category, added up again for every reader.")
    account.line(report.request_log("failing"))
    account.line(report.plan())

    account.step("With Redis: the second request asks the database nothing.")
    account.line(report.request_log("fixed"))
    account.line(report.keys())

    account.step("Does 60 % hold? It depends on how often somebody buys.")
    account.line(report.hit_rates())
    account.line(report.rows())

    account.step("Is it right after a sale? And after a change that is no sale?")
    account.line(report.after_a_sale())
    account.line(report.after_a_rename())

    account.step("Twenty readers miss at the same moment.")
    account.line(report.crowds())

    account.step("Redis refuses, is silent, is full.")
    account.line(report.away("refused"))
    account.line(report.away("silent"))
    account.line(report.without_redis())
    account.line(report.sold_without_redis())


def measure() -> dict[str, Figure]:
    """Count queries, and time a hit and the database."""
    busy = serve(traffic.traffic(*report.MIXES[0]))
    sixty = [serve(traffic.traffic(*report.SIXTY)) for _ in range(SAMPLES)]
    return {
        "queries": count(
            "Queries for 198 reads and 2 sales",
            "queries",
            busy.without.count,
            busy.with_cache.count,
        ),
        "database_sixty": timed(
            "Time in the database for 120 reads, of which 60 % are hits",
            [1000 * served.without.seconds for served in sixty],
            [1000 * served.with_cache.seconds for served in sixty],
        ),
        "hit": time_both(
            "Time of 5 answers, by PostgreSQL and by Redis",
            lambda: [failing.bestsellers(1) for _ in range(5)],
            lambda: [fixed.bestsellers(1) for _ in range(5)],
            samples=9,
            tolerance=WAITING_BAND,
        ),
        "stampede": count(
            f"Queries when {traffic.CROWD} readers miss at once, then with a lock",
            "queries",
            traffic.stampede(fixed.bestsellers),
            traffic.stampede(others.bestsellers_locked),
        ),
    }


LAB = Lab(
    id="api-latency-redis-cache",
    title="Slow aggregate query: uncached, so every reader runs it",
    needs=("postgresql", "redis"),
    headline="queries",
    ready=traffic.ready,
    tell=tell,
    measure=measure,
    packages=("django", "djangorestframework", "redis", "psycopg"),
    also_fixed=("settings.py", "caches.py", "others.py"),
)
