"""The stock fixed: the database decides and writes in one statement."""

from django.db import models, transaction
from django.db.models import F

from challenges.race_conditions_corrupt_data.failing import SoldOut

# Both versions are loaded side by side.
APP = __name__.replace(".", "_")


# region model
class Stock(models.Model):
    """How many pieces of a product there are."""

    product = models.CharField(max_length=80)
    pieces = models.IntegerField()

    class Meta:
        app_label = APP
        db_table = "stock"
        constraints = [
            models.CheckConstraint(
                condition=models.Q(pieces__gte=0),
                name="stock_pieces_not_negative",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pieces} × {self.product}"


# endregion model


class Sale(models.Model):
    """One piece, sold to somebody."""

    stock = models.ForeignKey(Stock, on_delete=models.CASCADE)
    buyer = models.CharField(max_length=80)

    class Meta:
        app_label = APP
        db_table = "sale"

    def __str__(self) -> str:
        return f"{self.stock_id} to {self.buyer}"


# region buy
@transaction.atomic
def buy(stock_id: int, buyer: str) -> Sale:
    """Sell one piece; raises SoldOut when there is none."""
    # region in-short
    row = Stock.objects.filter(pk=stock_id)
    taken = row.filter(pieces__gte=1).update(
        pieces=F("pieces") - 1,
    )
    if not taken:
        raise SoldOut(stock_id)
    # endregion in-short
    return Sale.objects.create(stock_id=stock_id, buyer=buyer)


# endregion buy


# region deliver
def deliver(stock_id: int, pieces: int) -> None:
    """Add what the lorry brought."""
    stock = Stock.objects.filter(pk=stock_id)
    stock.update(pieces=F("pieces") + pieces)


# endregion deliver
