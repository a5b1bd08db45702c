"""Lists that are cut into pages, whether the query asks for a page or not."""

from typing import Any, TypeVar

import strawberry_django
from django.db.models import QuerySet
from strawberry_django.fields.field import StrawberryDjangoField
from strawberry_django.pagination import OffsetPaginationInput

Rows = TypeVar("Rows", bound=QuerySet)


# region paged
class Paged(StrawberryDjangoField):
    """A list that has a page also where the query names none."""

    def apply_pagination(
        self,
        queryset: Rows,
        pagination: object | None = None,
        *,
        related_field_id: str | None = None,
    ) -> Rows:
        """Cut a list after the default number of objects, or the largest."""
        if self.is_list and not pagination:
            pagination = OffsetPaginationInput()
        return super().apply_pagination(
            queryset, pagination, related_field_id=related_field_id
        )


# endregion paged


def paged() -> Any:
    """Return the field of a list at which a query begins."""
    return strawberry_django.field(pagination=True, field_cls=Paged)
