"""Other ways to cut the list: a dead end, a compromise, and a cursor of one's own."""

import sys
from datetime import datetime

from django.core.paginator import Paginator
from django.db.models import Func, Q, QuerySet, TextField, Value
from django.db.models.lookups import LessThan
from rest_framework.pagination import CursorPagination
from rest_framework.request import Request
from rest_framework.views import APIView

from challenges.deep_pages_time_out import failing
from challenges.deep_pages_time_out.fixed import NewestFirst
from shop.config.pagination import Pages
from shop.orders.models import Order

NEWEST_FIRST = failing.OrderList.queryset


# region uncounted
class Uncounted(Paginator):
    """Pages by number, without asking how many there are."""

    count = sys.maxsize


class UncountedPages(Pages):
    """The shop's pages, uncounted."""

    django_paginator_class = Uncounted


# endregion uncounted


# region shallow
class ShallowPages(Pages):
    """Pages by number, as deep as people look."""

    deepest = 100

    def paginate_queryset(
        self, queryset: QuerySet, request: Request, view: APIView | None = None
    ) -> list | None:
        """Cut off what lies deeper, before anybody counts it."""
        rows = self.deepest * self.get_page_size(request)
        return super().paginate_queryset(queryset[:rows], request, view)


# endregion shallow


class UncountedList(failing.OrderList):
    """The failing list without the count."""

    pagination_class = UncountedPages


class ShallowList(failing.OrderList):
    """The failing list, of which the newest 100 pages are shown."""

    pagination_class = ShallowPages


class Bare(CursorPagination):
    """DRF's class with the fixed order, and nothing of the shop's."""

    ordering = "-id"
    page_size = 20


# region by-moment
class ByMoment(NewestFirst):
    """Pages by cursor whose first column is not unique."""

    ordering = ("-placed_at", "-id")


# endregion by-moment


class Cutoff(ByMoment):
    """The same, with more room for rows of one moment."""

    offset_cutoff = 2_000


class BareList(failing.OrderList):
    """The list with DRF's class alone."""

    pagination_class = Bare


class ByMomentList(failing.OrderList):
    """The list by moment."""

    pagination_class = ByMoment


class CutoffList(failing.OrderList):
    """The list by moment, with a larger offset."""

    pagination_class = Cutoff


# region after-or
def after_with_or(placed_at: datetime, number: int) -> QuerySet[Order]:
    """Say what comes after an order as one says it aloud."""
    return NEWEST_FIRST.filter(
        Q(placed_at__lt=placed_at) | Q(placed_at=placed_at, id__lt=number)
    )


# endregion after-or


# region after
def after(placed_at: datetime, number: int) -> QuerySet[Order]:
    """Return the orders that come after this one, the newest first."""
    place = Func("placed_at", "id", function="ROW", output_field=TextField())
    seen = Func(Value(placed_at), Value(number), function="ROW")
    return NEWEST_FIRST.filter(LessThan(place, seen))


# endregion after


# region from-day
def from_day(day: datetime) -> QuerySet[Order]:
    """Return the orders placed before a moment, the newest first."""
    return NEWEST_FIRST.filter(placed_at__lt=day)


# endregion from-day
