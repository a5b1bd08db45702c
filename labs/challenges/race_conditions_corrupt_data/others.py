"""Other ways to sell: some that look right, others that are, and what else writes."""

from django.db import DatabaseError, connection, models, transaction
from django.db.models import F

from challenges.race_conditions_corrupt_data import failing, fixed
from challenges.race_conditions_corrupt_data.failing import Sale, SoldOut, Stock


# region atomic
@transaction.atomic
def buy_in_a_transaction(stock_id: int, buyer: str) -> Sale:
    """Do the same as before, all or nothing."""
    return failing.buy(stock_id, buyer)


# endregion atomic


# region f-alone
@transaction.atomic
def buy_with_f(stock_id: int, buyer: str) -> Sale:
    """Look first, then let the database subtract."""
    stock = Stock.objects.get(pk=stock_id)
    if stock.pieces < 1:
        raise SoldOut(stock_id)
    Stock.objects.filter(pk=stock_id).update(pieces=F("pieces") - 1)
    return Sale.objects.create(stock=stock, buyer=buyer)


# endregion f-alone


# region locked
@transaction.atomic
def buy_locked(stock_id: int, buyer: str) -> Sale:
    """Lock the row before reading it."""
    stock = Stock.objects.select_for_update().get(pk=stock_id)
    if stock.pieces < 1:
        raise SoldOut(stock_id)
    stock.pieces -= 1
    stock.save()
    return Sale.objects.create(stock=stock, buyer=buyer)


# endregion locked


class Changed(Exception):
    """Somebody else was quicker: read again."""


# region optimistic
@transaction.atomic
def buy_optimistic(stock_id: int, buyer: str) -> Sale:
    """Write only where the row is still as it was read."""
    stock = Stock.objects.get(pk=stock_id)
    if stock.pieces < 1:
        raise SoldOut(stock_id)
    unchanged = Stock.objects.filter(pk=stock_id, pieces=stock.pieces)
    if not unchanged.update(pieces=stock.pieces - 1):
        raise Changed(stock_id)
    return Sale.objects.create(stock_id=stock_id, buyer=buyer)


# endregion optimistic


@transaction.atomic
def buy_without_waiting(stock_id: int, buyer: str) -> Sale:
    """Take the row, or fail at once when somebody has it."""
    stock = Stock.objects.select_for_update(nowait=True).get(pk=stock_id)
    stock.pieces -= 1
    stock.save()
    return Sale.objects.create(stock=stock, buyer=buyer)


def buy_locked_without_a_transaction(stock_id: int, buyer: str) -> Sale:
    """Forget that a lock lasts until the end of a transaction."""
    stock = Stock.objects.select_for_update().get(pk=stock_id)
    return Sale.objects.create(stock=stock, buyer=buyer)


@transaction.atomic
def buy_serializable(stock_id: int, buyer: str) -> Sale:
    """Do the same as before, as if nobody else were there."""
    with connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL SERIALIZABLE")
    return failing.buy(stock_id, buyer)


@transaction.atomic
def buy_at_repeatable_read(stock_id: int, buyer: str) -> fixed.Sale:
    """Do what the fix does, one isolation level higher."""
    with connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ")
    return fixed.buy(stock_id, buyer)


# region retrying
def buy_with_retries(stock_id: int, buyer: str, tries: int = 3) -> Sale:
    """Start over when the database reports a conflict, three times at most."""
    for left in reversed(range(tries)):
        try:
            return buy_serializable(stock_id, buyer)
        except DatabaseError as error:
            code = getattr(error.__cause__, "sqlstate", None)
            if code not in ("40001", "40P01") or not left:
                raise
    raise ValueError("tries must be positive")


# endregion retrying


# region once
def buy_once(stock_id: int, buyer: str) -> fixed.Sale:
    """Sell one piece to a buyer who has none yet."""
    if Sale.objects.filter(stock_id=stock_id, buyer=buyer).exists():
        raise AlreadyBought(buyer)
    return fixed.buy(stock_id, buyer)


# endregion once


@transaction.atomic
def buy_once_locked(stock_id: int, buyer: str) -> fixed.Sale:
    """Try to lock the sale that must not be there: there is no row to lock."""
    sales = Sale.objects.select_for_update()
    if sales.filter(stock_id=stock_id, buyer=buyer).first():
        raise AlreadyBought(buyer)
    return fixed.buy(stock_id, buyer)


class AlreadyBought(Exception):
    """This buyer has one already."""


# region one-each
ONE_EACH = models.UniqueConstraint(
    fields=["stock", "buyer"], name="one_sale_for_each_buyer"
)
# endregion one-each


def rename(stock_id: int, name: str) -> None:
    """Change a name, and write every column back."""
    stock = Stock.objects.get(pk=stock_id)
    stock.product = f"Lamp of {name}"
    stock.save()


def rename_only(stock_id: int, name: str) -> None:
    """Change a name, and write the name."""
    stock = Stock.objects.get(pk=stock_id)
    stock.product = f"Lamp of {name}"
    stock.save(update_fields=["product"])
