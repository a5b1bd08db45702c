"""A check for tests, whose tables are too small for a plan to tell anything."""

from django.db import connection, transaction
from django.db.models import QuerySet


# region guard
def reads_every_row(question: QuerySet) -> bool:
    """Tell whether no index serves a query set, however small its table is."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
        return "Seq Scan" in question.explain()


# endregion guard
