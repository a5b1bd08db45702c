# region fix
import datetime


def ordered_today(orders):
    return [order for order in orders if order["day"] == datetime.date.today()]


# endregion fix
print(ordered_today([{"day": "2026-11-30"}]))
