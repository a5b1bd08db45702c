"""Other ways to sell: two that look right, and others that are."""

from django.db import DatabaseError, connection, transaction
from django.db.models import F

from challenges.race_conditions_corrupt_data import failing
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
        raise SoldOut(stock.product)
    Stock.objects.filter(pk=stock_id).update(pieces=F("pieces") - 1)
    return Sale.objects.create(stock=stock, buyer=buyer)


# endregion f-alone


# region locked
@transaction.atomic
def buy_locked(stock_id: int, buyer: str) -> Sale:
    """Take the row for oneself before reading it."""
    stock = Stock.objects.select_for_update().get(pk=stock_id)
    if stock.pieces < 1:
        raise SoldOut(stock.product)
    stock.pieces -= 1
    stock.save(update_fields=["pieces"])
    return Sale.objects.create(stock=stock, buyer=buyer)


# endregion locked


@transaction.atomic
def buy_without_waiting(stock_id: int, buyer: str) -> Sale:
    """Take the row, or fail at once when somebody has it."""
    stock = Stock.objects.select_for_update(nowait=True).get(pk=stock_id)
    stock.pieces -= 1
    stock.save(update_fields=["pieces"])
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


# region retrying
def buy_again_when_refused(stock_id: int, buyer: str, tries: int = 3) -> Sale:
    """Begin anew when the database finds that somebody was quicker."""
    for left in reversed(range(tries)):
        try:
            return buy_serializable(stock_id, buyer)
        except DatabaseError as error:
            code = getattr(error.__cause__, "sqlstate", None)
            if code not in ("40001", "40P01") or not left:
                raise
    raise ValueError("tries must be positive")


# endregion retrying
