import array
import datetime
import traceback


def show(work):
    try:
        work()
    except (OverflowError, ValueError) as error:
        print("".join(traceback.format_exception_only(error)).strip())


show(lambda: float(10**400))
show(lambda: 2.0**5000)
show(lambda: int("9" * 5000))
show(lambda: datetime.datetime.fromtimestamp(1764579600000))
show(lambda: datetime.timedelta(days=10**10))
show(lambda: array.array("l", [10**20]))
show(lambda: int(float("inf")))
show(lambda: int(float("nan")))
