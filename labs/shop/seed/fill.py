"""Writing the rows, with COPY, because INSERT takes ten times as long."""

from collections.abc import Iterable

from django.core.management.color import no_style
from django.db import connection
from django.db.models import Model

from shop.catalogue.models import Category, Product
from shop.notifications.models import Notification
from shop.orders.models import Customer, Order, OrderLine
from shop.seed import derived, rows
from shop.seed.rows import Row, Size
from shop.stock.models import Delivery


def fill(size: Size | None = None) -> dict[str, int]:
    """Fill catalogue and orders, and return how many rows each table got.

    Raises django.db.IntegrityError when they are not empty.
    """
    size = size or Size()
    written = {
        "categories": _copy(Category, ["name"], rows.categories()),
        "products": _copy(
            Product, ["sku", "name", "category_id", "price"], rows.products(size)
        ),
        "customers": _copy(Customer, ["name", "email"], rows.customers(size)),
        "orders": _copy(
            Order, ["customer_id", "status", "placed_at"], rows.orders(size)
        ),
        "order lines": _copy(
            OrderLine,
            ["order_id", "product_id", "quantity", "unit_price"],
            rows.order_lines(size),
        ),
    }
    _settle([Category, Product, Customer, Order, OrderLine])
    return written


def fill_what_follows() -> dict[str, int]:
    """Fill stock, payments and letters from the orders that `fill` wrote.

    Apart from `fill`, as most labs need none of it, and it takes a third longer.
    """
    written = {}
    with connection.cursor() as cursor:
        for table, statement in derived.STATEMENTS.items():
            cursor.execute(statement)
            written[table] = cursor.rowcount
    _settle([Delivery, Notification])
    return written


def _settle(models: list[type[Model]]) -> None:
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), models):
            cursor.execute(statement)
        # The planner guesses until it has counted: plans would differ by the run.
        cursor.execute("ANALYZE")


def _copy(model: type[Model], columns: list[str], data: Iterable[Row]) -> int:
    table = model._meta.db_table
    statement = f"COPY {table} (id, {', '.join(columns)}) FROM STDIN"
    count = 0
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        for row in data:
            copy.write_row(row)
            count += 1
    return count
