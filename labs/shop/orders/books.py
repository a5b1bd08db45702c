"""Comparing the shelf with the books: what came in, less what was sold."""

from dataclasses import dataclass

from django.db import connection


@dataclass(frozen=True)
class Difference:
    """A product whose level is not what deliveries and sales make it."""

    sku: str
    level: int
    books: int


COMPARE = """
    WITH delivered AS (
        SELECT product_id, sum(pieces) AS pieces
        FROM stock_delivery GROUP BY product_id
    ), sold AS (
        SELECT line.product_id, sum(line.quantity) AS pieces
        FROM orders_orderline line
        JOIN orders_order o ON o.id = line.order_id AND o.status <> 'cancelled'
        GROUP BY line.product_id
    )
    SELECT sku, level.pieces,
           coalesce(delivered.pieces, 0) - coalesce(sold.pieces, 0) AS books
    FROM stock_level level
    JOIN catalogue_product product ON product.id = level.product_id
    LEFT JOIN delivered USING (product_id)
    LEFT JOIN sold USING (product_id)
    WHERE level.pieces <> coalesce(delivered.pieces, 0) - coalesce(sold.pieces, 0)
    ORDER BY sku
"""


def differences() -> list[Difference]:
    """Return each product whose level and books disagree."""
    with connection.cursor() as cursor:
        cursor.execute(COMPARE)
        return [Difference(*row) for row in cursor.fetchall()]
