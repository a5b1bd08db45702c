"""The examples of the page about indexing, run against a real PostgreSQL."""

import re
from collections.abc import Callable, Iterator

import psycopg
import pytest

from examples.indexing import lookups, model, questions, table, writes
from measuring.plans import pages
from services.waiting import wait_for

Captured = Callable[[str, str, str], None]


@pytest.fixture(scope="module")
def shop(postgres: str) -> Iterator[psycopg.Connection]:
    with psycopg.connect(postgres, autocommit=True) as connection:
        table.prepare(connection)
        yield connection


def numbers(text: str) -> list[int]:
    return [int(n.replace(",", "")) for n in re.findall(r"([\d,]+) pages", text)]


def test_a_write_pays_for_each_index(shop: psycopg.Connection, captured: Captured):
    told = "\n".join(writes.inserts(shop))
    per_row = [int(n) for n in re.findall(r"(\d+) per row  ", told)]
    assert per_row == [2, 3, 4, 5, 6]  # one record for the row and for each index
    captured(__file__, "inserts.txt", told)


def test_an_index_on_a_changing_column_ends_cheap_updates(
    shop: psycopg.Connection, captured: Captured
):
    told = "\n".join(writes.visits(shop))
    assert told.count("2,000 rows updated, 2,000 without") == 1
    assert told.count("2,000 rows updated, 0 without") == 1
    captured(__file__, "visits.txt", told)


def test_the_index_on_users_email(shop: psycopg.Connection, captured: Captured):
    before, after = lookups.users_email(shop)
    assert before.startswith("Seq Scan on users")
    assert after.startswith("Index Scan using idx_user_email on users")
    assert pages(before) > 1_000
    assert pages(after) <= 4
    captured(__file__, "users_before.txt", before)
    captured(__file__, "users_after.txt", after)


def test_the_order_of_columns(shop: psycopg.Connection, captured: Captured):
    told = list(lookups.orders_of_columns(shop))
    none, first, wrong, right = (numbers(line)[0] for line in told)
    assert right < first < wrong < none
    assert right < 20
    assert "sort" not in told[3]
    captured(__file__, "columns.txt", "\n".join(told))


def test_a_partial_index(shop: psycopg.Connection, captured: Captured):
    told = list(lookups.partial(shop))
    assert "Index Scan" in told[2]
    assert "Seq Scan" in told[3]
    assert numbers(told[2])[0] < numbers(told[0])[0]
    captured(__file__, "partial.txt", "\n".join(told))


def test_conditions_that_fit_and_that_do_not(
    shop: psycopg.Connection, captured: Captured
):
    told = list(lookups.conditions(shop))
    scans = ["Seq" in line for line in told]
    assert scans == [True, False, True, True, False, True, True, False]
    captured(__file__, "conditions.txt", "\n".join(told))


def test_the_type_of_a_parameter(shop: psycopg.Connection, captured: Captured):
    told = list(lookups.values(shop))
    assert ["Seq Scan" in line for line in told] == [False, True, True]
    captured(__file__, "values.txt", "\n".join(told))


def test_the_expression_must_be_immutable(shop: psycopg.Connection, captured: Captured):
    told = lookups.refused(shop)
    assert told.startswith("42P17")
    captured(__file__, "refused.txt", told)


def test_a_covering_index(shop: psycopg.Connection, captured: Captured):
    told = "\n".join(lookups.covering(shop))
    assert re.findall(r"Heap Fetches: (\d+)", told) == ["0", "60", "0"]
    captured(__file__, "covering.txt", told)


@pytest.mark.django_db
def test_the_same_indexes_in_django(captured: Captured):
    told = model.statements()
    assert "INCLUDE" in told
    assert "WHERE" in told
    captured(__file__, "django.txt", told)


def test_what_the_questions_answer(shop: psycopg.Connection, captured: Captured):
    told = list(questions.report(shop))
    assert "Bitmap" in told[0]
    assert "Index Only Scan" in told[1]
    assert "Seq Scan" in told[2]
    assert "Seq Scan" in told[3]
    assert "Bitmap" in told[4]
    captured(__file__, "questions.txt", "\n".join(told))


def test_indexes_that_nobody_uses(postgres: str, captured: Captured):
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute(
            lookups.CREATE.replace("(email)", "(name)").replace(
                "idx_user_email", "idx_user_name"
            )
        )
    with psycopg.connect(postgres, autocommit=True) as connection:
        connection.execute("SELECT pg_stat_reset()")
        for _ in range(500):
            connection.execute(lookups.ADDRESS)
    with psycopg.connect(postgres, autocommit=True) as connection:
        wait_for(
            lambda: any("500" in line for line in writes.unused(connection)),
            "the counts of the session before",
        )
        told = "\n".join(writes.unused(connection))
    assert re.search(r"idx_user_name +0 ", told)
    captured(__file__, "unused.txt", told)
