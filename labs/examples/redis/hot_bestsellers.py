"""Keep an expensive PostgreSQL answer in Redis, and count what still reaches it."""

import json
import random
import time
from typing import Any

import psycopg
import redis

CATEGORIES = 20  # as in the SQL below
READS = 500


# region bestsellers
TTL_SECONDS = 300


def bestsellers(
    cache: redis.Redis, database: "Shop", category: int
) -> list[dict[str, Any]]:
    """Return the three best sellers, from Redis when it has them."""
    key = f"bestsellers:{category}"
    cached = cache.get(key)
    if cached is not None:
        return json.loads(cached)
    rows = database.bestsellers(category)
    cache.set(key, json.dumps(rows), ex=TTL_SECONDS)
    return rows


# endregion bestsellers


class Shop:
    """A small shop in PostgreSQL that counts the queries it answers."""

    def __init__(self, dsn: str) -> None:
        self.connection = psycopg.connect(dsn, autocommit=True)
        self.queries = 0
        self.connection.execute("DROP TABLE IF EXISTS order_line")
        self.connection.execute(
            "CREATE TABLE order_line AS"
            " SELECT n % 20 AS category, 'sku-' || n % 997 AS sku,"
            " 1 + n % 5 AS quantity FROM generate_series(1, 40000) AS n"
        )

    def bestsellers(self, category: int) -> list[dict[str, Any]]:
        """Add up the order lines of a category; nothing helps, it reads them all."""
        self.queries += 1
        rows = self.connection.execute(
            "SELECT sku, sum(quantity) FROM order_line WHERE category = %s"
            " GROUP BY sku ORDER BY 2 DESC, 1 LIMIT 3",
            (category,),
        )
        return [{"sku": sku, "sold": int(sold)} for sku, sold in rows]

    def close(self) -> None:
        """Leave nothing behind."""
        self.connection.execute("DROP TABLE order_line")
        self.connection.close()


def traffic() -> list[int]:
    """Return the categories that readers ask for: a few of them most of the time."""
    popularity = [1 / rank for rank in range(1, CATEGORIES + 1)]
    return random.Random(7).choices(range(CATEGORIES), popularity, k=READS)


def measure(cache: redis.Redis, dsn: str) -> dict[str, float]:
    """Serve the same traffic without and with the cache."""
    shop = Shop(dsn)
    try:
        began = time.perf_counter()
        plain = [shop.bestsellers(category) for category in traffic()]
        without_seconds, without = time.perf_counter() - began, shop.queries
        shop.queries = 0
        began = time.perf_counter()
        cached = [bestsellers(cache, shop, category) for category in traffic()]
        with_seconds = time.perf_counter() - began
        return {
            "without": without,
            "with": shop.queries,
            "same": cached == plain,
            "speedup": without_seconds / with_seconds,
        }
    finally:
        shop.close()


def report(figures: dict[str, float]) -> str:
    """Say what the cache took off the database."""
    saved = 1 - figures["with"] / figures["without"]
    return (
        f"reads                          {READS}\n"
        f"queries without the cache      {figures['without']}\n"
        f"queries with the cache         {figures['with']}\n"
        f"database load taken away       {saved:.1%}\n"
        f"hit rate                       {1 - figures['with'] / READS:.1%}\n"
        f"same answers                   {figures['same']}\n"
        "time, without : with           more than 3 : 1\n"
    )
