import traceback
from datetime import date, datetime


def show(work):
    try:
        work()
    except Exception as error:
        print("".join(traceback.format_exception_only(error)).strip())


show(lambda: date.fromisoformat(date(2026, 12, 1)))
show(lambda: datetime.strptime(date(2026, 12, 1), "%Y-%m-%d"))
show(lambda: date(2026, 2, 30))
show(lambda: date(2026, 13, 1))
