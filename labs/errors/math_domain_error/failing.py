import decimal
import math
import statistics
import traceback
from fractions import Fraction


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


show(lambda: math.sqrt(-1))
show(lambda: math.log(0))
show(lambda: math.sqrt("9"))
show(lambda: round("9.5"))
show(lambda: abs("-9"))
show(lambda: statistics.mean([]))
show(lambda: decimal.Decimal(1) + 1.5)
show(lambda: decimal.Decimal("9").quantize(decimal.Decimal("1e-40")))
