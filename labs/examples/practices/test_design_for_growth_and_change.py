"""Nothing of the shop is open or endless without somebody's decision."""

from collections.abc import Callable

from examples.practices.doors import OPEN, doors, report
from shop.config.urls import urlpatterns

Captured = Callable[[str, str, str], None]


# region guard
def test_an_open_door_is_a_decision():
    found = doors(urlpatterns)
    assert {address for address, who, _ in found if who == "AllowAny"} == OPEN


# endregion guard


def test_the_table_of_doors(captured: Captured):
    captured(__file__, "doors.txt", report())
