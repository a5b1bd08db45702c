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
    account.step("The best sellers of a category, added up for everybody who asks.")
    account.line(report.request_log("failing"))
    account.line(report.plan())

    account.step("With Redis: the second request asks the database nothing.")
    account.line(report.request_log("fixed"))

    account.step("Does 60 % hold? It depends on how often somebody buys.")
    account.line(report.hit_rates())
    account.line(report.rows())

    account.step("Is it right after a sale?")
    account.line(report.after_a_sale())

    account.step("Twenty readers miss at the same moment.")
    account.line(report.crowds())

    account.step("Redis refuses, and Redis is silent.")
    account.line(report.away("refused"))
    account.line(report.away("silent"))
    account.line(report.spared("refused"))


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
            f"Queries when {traffic.CROWD} readers miss at once, with a lock",
            "queries",
            traffic.stampede(fixed.bestsellers),
            traffic.stampede(others.bestsellers_locked),
        ),
    }


LAB = Lab(
    id="api-latency-redis-cache",
    title="Every reader pays for the same sum",
    needs=("postgresql", "redis"),
    headline="queries",
    ready=traffic.ready,
    tell=tell,
    measure=measure,
    packages=("django", "djangorestframework", "redis", "psycopg"),
)
