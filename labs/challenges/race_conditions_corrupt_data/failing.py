"""The stock as it was sold: read, decided upon in Python, written back."""

from django.db import models

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


class SoldOut(Exception):
    """There is no piece left."""


# region buy
def buy(stock_id: int, buyer: str) -> Sale:
    """Sell one piece; raises SoldOut when there is none."""
    # region in-short
    stock = Stock.objects.get(pk=stock_id)
    if stock.pieces < 1:
        raise SoldOut(stock_id)
    stock.pieces -= 1
    stock.save()
    # endregion in-short
    return Sale.objects.create(stock_id=stock_id, buyer=buyer)


# endregion buy


# region deliver
def deliver(stock_id: int, pieces: int) -> None:
    """Add what the lorry brought."""
    stock = Stock.objects.get(pk=stock_id)
    stock.pieces += pieces
    stock.save()


# endregion deliver
